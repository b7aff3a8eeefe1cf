package org.manyhands.platform.i18n;

/** The name of everybody who closed their account, as rows keep it; pages say it in the language of the reader. */
public final class Gone {
    public static final String NAME = "A person who left";

    private Gone() {}
}
