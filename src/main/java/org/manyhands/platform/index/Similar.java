package org.manyhands.platform.index;

/** When a word is taken for another one that somebody mistyped. */
final class Similar {
    /** The first letter is seldom wrong. */
    static final int PREFIX = 1;

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Similar() {}

    /** How many letters may be wrong, missing, too many or exchanged in a word of this length. */
    static int edits(String word) {
        int length = word.codePointCount(0, word.length());
        if (length < SHORT) {
            return 0;
        }
        return length < LONG ? 1 : 2;
    }

    /** Whether one word is likely to be the other one. */
    static boolean to(String typed, String word) {
        int edits = edits(typed);
        return edits > 0
                && Math.abs(typed.length() - word.length()) <= edits
                && typed.charAt(0) == word.charAt(0)
                && distance(typed, word) <= edits;
    }

    /** Letters to change, add, take away or exchange with their neighbour. */
    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int least(int[][] table, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(table[i - 1][j - 1] + change, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
