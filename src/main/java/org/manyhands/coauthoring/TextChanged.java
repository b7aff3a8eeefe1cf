package org.manyhands.coauthoring;

import java.util.List;

/**
 * Steps that were made in a text.
 *
 * @param from how many there were before
 * @param steps as a JSON array
 * @param session of which opened editor they came, or null
 * @param number which of that editor's batches they answer, or null
 * @param sources which of that editor's steps each one is
 * @param head the text after them
 */
record TextChanged(
        long textId, int from, String steps, String session, Integer number, List<Integer> sources, TextHead head) {
    int count() {
        return head.number() - from;
    }
}
