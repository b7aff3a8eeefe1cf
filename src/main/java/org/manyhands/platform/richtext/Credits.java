package org.manyhands.platform.richtext;

import java.util.StringJoiner;

/** The credits of a row of tokens as words, run by run: {@code 12*3 5*1} are twelve tokens of 3 and five of 1. */
final class Credits {
    private static final String PART = " ";
    private static final String TIMES = "*";

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
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && tokens.credit(to) == tokens.credit(from)) {
                to++;
            }
            runs.add((to - from) + TIMES + tokens.credit(from));
            from = to;
        }
        return runs.toString();
    }

    /** The same tokens with these credits. */
    static Tokens read(String runs, Tokens tokens) {
        Tokens.Writer credited = new Tokens.Writer(tokens.size()).copy(tokens, 0, tokens.size());
        int from = 0;
        for (String run : runs.split(PART, -1)) {
            int times = run.indexOf(TIMES);
            int to = from + Integer.parseInt(run, 0, times, 10);
            if (to > tokens.size()) {
                throw StepRefused.malformed("there are more credits than text");
            }
            credited.credit(from, to, Integer.parseInt(run, times + 1, run.length(), 10));
            from = to;
        }
        if (from < tokens.size()) {
            throw StepRefused.malformed("there are fewer credits than text");
        }
        return credited.done();
    }
}
