package org.manyhands.launch;

/** A setting that is unknown or wrong. The message is one sentence for the operator and never holds a secret. */
public final class BadSetting extends RuntimeException {
    public BadSetting(String sentence) {
        super(sentence);
    }
}
