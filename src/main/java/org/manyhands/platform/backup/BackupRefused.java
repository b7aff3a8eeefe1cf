package org.manyhands.platform.backup;

/** A backup that cannot be made, read or brought back. The message is one sentence for the operator. */
public class BackupRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public BackupRefused(String sentence) {
        super(sentence);
    }

    public BackupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
