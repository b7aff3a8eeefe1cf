package org.manyhands.admin;

/** A history that cannot be read, or not so. The message is one sentence for the operator. */
public class LedgerRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public LedgerRefused(String sentence) {
        super(sentence);
    }

    public LedgerRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
