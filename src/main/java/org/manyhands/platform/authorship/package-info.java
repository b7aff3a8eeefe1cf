/**
 * The voice ledger's rule for texts whose making was not watched: only their revisions are known, and from these it is
 * worked out who wrote each word first. Pure Java, knows no feature, no database and no server, so that a command can use
 * it, too. Where the portal's own editor makes a text, the credit of every word is known and goes with it (see {@code
 * platform.richtext}).
 *
 * <p>{@link org.manyhands.platform.authorship.VoiceLedger} is the way in; {@link org.manyhands.platform.authorship.Word}
 * says what a word is. How it was measured stands in decision 17.
 */
package org.manyhands.platform.authorship;
