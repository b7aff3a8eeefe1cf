package org.manyhands.platform.richtext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which of many numbers keep their order when the fewest are taken out: where each thing is known to be another, that tells
 * what was moved at little cost, however many there are.
 */
public final class RisingRow {
    private static final int NONE = -1;

    private RisingRow() {}

    /** The longest rising row (Fredman, 1975) of different numbers; those below 0 do not count. */
    public static Set<Integer> of(int[] numbers) {
        int[] lasts = new int[numbers.length];
        Map<Integer, Integer> before = new HashMap<>();
        int length = 0;
        for (int number : numbers) {
            if (number >= 0) {
                int place = -Arrays.binarySearch(lasts, 0, length, number) - 1;
                before.put(number, place > 0 ? lasts[place - 1] : NONE);
                lasts[place] = number;
                length = Math.max(length, place + 1);
            }
        }
        Set<Integer> row = new HashSet<>();
        for (int each = length > 0 ? lasts[length - 1] : NONE; each != NONE; each = before.get(each)) {
            row.add(each);
        }
        return row;
    }
}
