package org.manyhands.coauthoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart and puts it together. Headings are lines that begin with {@code #} (or are underlined); clauses are
 * what stands between empty lines. What is indented after an empty line, and everything within a code fence, still
 * belongs to the clause before it. Rules ({@code ---}) between clauses only divide and are left out.
 */
final class TextParts {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern UNDERLINED = Pattern.compile("([^\\n]+)\\n {0,3}(=+|-+)[ \\t]*");
    private static final Pattern RULE = Pattern.compile(" {0,3}([-*_])([ \\t]*\\1){2,}[ \\t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

    private final List<TextPart> parts = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private boolean blankBefore = true;
    private boolean fenced;

    private TextParts() {}

    /** The parts of a text in their order. */
    static List<TextPart> split(String text) {
        TextParts splitter = new TextParts();
        text.replace("\r\n", "\n").replace('\r', '\n').lines().forEach(splitter::read);
        splitter.close();
        return splitter.parts;
    }

    /** The whole text again, as it is edited. */
    static String join(List<TextPart> parts) {
        return String.join("\n\n", parts.stream().map(TextPart::markdown).toList());
    }

    private void read(String line) {
        boolean fence = FENCE.matcher(line).matches();
        if (fenced) {
            open.add(line);
            fenced = !fence;
            blankBefore = false;
            return;
        }
        Matcher heading = HEADING.matcher(line);
        if (line.isBlank()) {
            blankBefore = true;
        } else if (heading.matches()) {
            close();
            addHeading(heading.group(1).length(), heading.group(2));
        } else if (RULE.matcher(line).matches() && (blankBefore || open.isEmpty())) {
            close();
        } else {
            readWords(line);
            fenced = fence;
        }
    }

    private void readWords(String line) {
        if (blankBefore && !open.isEmpty()) {
            if (line.startsWith("  ") || line.startsWith("\t")) {
                open.add("");
            } else {
                close();
            }
        }
        open.add(line);
        blankBefore = false;
    }

    private void close() {
        String source = String.join("\n", open).stripTrailing();
        open.clear();
        blankBefore = true;
        Matcher underlined = UNDERLINED.matcher(source);
        if (underlined.matches()) {
            addHeading(underlined.group(2).startsWith("=") ? 1 : 2, underlined.group(1));
        } else if (!source.isBlank()) {
            parts.add(TextPart.clause(source));
        }
    }

    private void addHeading(int level, String words) {
        if (!words.isBlank()) {
            parts.add(TextPart.heading(level, words.strip()));
        }
    }
}
