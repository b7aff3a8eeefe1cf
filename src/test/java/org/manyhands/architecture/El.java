package org.manyhands.architecture;

import java.util.ArrayList;
import java.util.List;

/** Finds expressions in text by counting braces outside quotes, which a pattern cannot. */
final class El {
    private El() {}

    /** What stands in {@code #{…}} and {@code ${…}}, without the marks. */
    static List<String> expressions(String text) {
        List<String> found = new ArrayList<>();
        split(text, found);
        return found;
    }

    /** The text without its expressions. */
    static String without(String text) {
        return split(text, new ArrayList<>());
    }

    private static String split(String text, List<String> expressions) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if ((text.charAt(i) == '#' || text.charAt(i) == '$') && text.startsWith("{", i + 1)) {
                int end = end(text, i + 2);
                expressions.add(text.substring(i + 2, end));
                i = end + 1;
            } else {
                plain.append(text.charAt(i++));
            }
        }
        return plain.toString();
    }

    private static int end(String text, int from) {
        int depth = 1;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
