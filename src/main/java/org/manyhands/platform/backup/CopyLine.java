package org.manyhands.platform.backup;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** One row in PostgreSQL's text format: values between tabs, {@code \N} for none, a backslash before what would part them. */
final class CopyLine {
    static final String NONE = "\\N";

    private CopyLine() {}

    static void escape(String text, Writer out) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = switch (text.charAt(i)) {
                case '\\' -> "\\\\";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                default -> null;
            };
            if (instead != null) {
                out.write(text, written, i - written);
                out.write(instead);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    /** The values of a row; null where there is none. */
    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            values.add(value(line.substring(from, tab)));
            from = tab + 1;
        }
        values.add(value(line.substring(from)));
        return values;
    }

    private static String value(String written) {
        if (written.equals(NONE)) {
            return null;
        }
        int backslash = written.indexOf('\\');
        if (backslash < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        int from = 0;
        for (; backslash >= 0 && backslash + 1 < written.length(); backslash = written.indexOf('\\', from)) {
            text.append(written, from, backslash);
            char next = written.charAt(backslash + 1);
            text.append(
                    switch (next) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> next;
                    });
            from = backslash + 2;
        }
        return text.append(written, from, written.length()).toString();
    }
}
