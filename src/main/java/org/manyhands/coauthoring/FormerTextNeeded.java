package org.manyhands.coauthoring;

/**
 * Words were copied that no longer stand where they stood: whoever sends the batch again has to bring the texts that they may
 * be from. To make an old text again takes long, and is nothing to do while all who write wait for the row of the text.
 */
final class FormerTextNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormerTextNeeded() {
        super("a former text is needed", null, false, false);
    }
}
