package org.manyhands.platform.richtext;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** The credits of a row of tokens as words, run by run: {@code 12*3 5*1} are twelve tokens of 3 and five of 1. */
final class Credits {
    private static final String PART = " ";
    private static final String TIMES = "*";

    /** A run of nothing: what comes behind it stood elsewhere than what comes before. */
    private static final String SEAM = "0*0";

    private Credits() {}

    static boolean isAny(Tokens tokens) {
        for (int place = 0; place < tokens.size(); place++) {
            if (tokens.credit(place) != 0) {
                return true;
            }
        }
        return false;
    }

    static String write(Tokens tokens) {
        StringJoiner runs = new StringJoiner(PART);
        int from = 0;
        for (int place = 1; place < tokens.size(); place++) {
            if (tokens.isSeam(place)) {
                runs.add(write(credits(tokens, from, place))).add(SEAM);
                from = place;
            }
        }
        return runs.add(write(credits(tokens, from, tokens.size()))).toString();
    }

    private static int[] credits(Tokens tokens, int from, int to) {
        return IntStream.range(from, to).map(tokens::credit).toArray();
    }

    static String write(int[] credits) {
        StringJoiner runs = new StringJoiner(PART);
        int from = 0;
        while (from < credits.length) {
            int to = from + 1;
            while (to < credits.length && credits[to] == credits[from]) {
                to++;
            }
            runs.add((to - from) + TIMES + credits[from]);
            from = to;
        }
        return runs.toString();
    }

    /** The same tokens with these credits. */
    static Tokens read(String runs, Tokens tokens) {
        int[] credits = read(runs, tokens.size());
        Tokens.Writer credited = new Tokens.Writer(tokens.size()).copy(tokens, 0, tokens.size());
        for (int place = 0; place < credits.length; place++) {
            credited.credit(place, place + 1, credits[place]);
        }
        return credited.done().parted(seams(runs));
    }

    private static Set<Integer> seams(String runs) {
        Set<Integer> seams = new HashSet<>();
        int place = 0;
        for (String run : runs.split(PART, -1)) {
            if (run.equals(SEAM)) {
                seams.add(place);
            }
            place += Integer.parseInt(run, 0, run.indexOf(TIMES), 10);
        }
        return seams;
    }

    /** The credits of so many places. */
    static int[] read(String runs, int size) {
        int[] credits = new int[size];
        int from = 0;
        for (String run : runs.split(PART, -1)) {
            int times = run.indexOf(TIMES);
            int to = from + Integer.parseInt(run, 0, times, 10);
            if (to > size) {
                throw StepRefused.malformed("there are more credits than text");
            }
            Arrays.fill(credits, from, to, Integer.parseInt(run, times + 1, run.length(), 10));
            from = to;
        }
        if (from < size) {
            throw StepRefused.malformed("there are fewer credits than text");
        }
        return credits;
    }
}
