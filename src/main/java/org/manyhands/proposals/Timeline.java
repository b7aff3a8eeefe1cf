package org.manyhands.proposals;

import java.util.Set;
import java.util.TreeSet;

/** The versions that are told with their dates where all of them would be too many. */
final class Timeline {
    private static final int MOST = 8;

    private Timeline() {}

    /** The first and the last of so many, and some at even distances between them. */
    static Set<Integer> marks(int head) {
        Set<Integer> marks = new TreeSet<>();
        int steps = Math.min(MOST, head) - 1;
        for (int i = 0; i < steps; i++) {
            marks.add(1 + (int) ((long) i * (head - 1) / steps));
        }
        marks.add(head);
        return marks;
    }
}
