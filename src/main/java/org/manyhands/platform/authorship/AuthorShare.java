package org.manyhands.platform.authorship;

/**
 * What one author has in a revision.
 *
 * @param author the name
 * @param offered how many words of this and all earlier revisions the author was the first to write; where others copied
 *     them, once more
 * @param surviving how many of these stand in this revision
 * @param words how many words this revision has in all
 */
public record AuthorShare(String author, int offered, int surviving, int words) {
    /** How much of what was offered survives, from 0 to 1. */
    public double rate() {
        return offered == 0 ? 0 : (double) surviving / offered;
    }

    /** How much of the text is theirs, from 0 to 1. */
    public double share() {
        return words == 0 ? 0 : (double) surviving / words;
    }
}
