package org.manyhands.coauthoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.platform.errors.RuleViolation;

/**
 * Takes a text apart and puts it together. Headings are lines that begin with {@code #} (or are underlined); clauses are
 * what stands between empty lines. What is indented after an empty line, and everything within a code fence, still
 * belongs to the clause before it. Rules ({@code ---}) between clauses only divide and are left out.
 */
final class TextParts {
    /** More than this nobody compares, and each of them is a row. */
    static final int MOST = 1_000;

    private static final int DEEPEST = 6;
    private static final int WIDEST_INDENT = 3;

    private static final Pattern UNDERLINED = Pattern.compile("([^\\n]+)\\n {0,3}(=+|-+)[ \\t]*");
    private static final Pattern RULE = Pattern.compile(" {0,3}([-*_])(?:[ \\t]*+\\1){2,}+[ \\t]*+");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

    private final List<TextPart> parts = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private boolean blankBefore = true;
    private boolean fenced;

    private TextParts() {}

    /**
     * The parts of a text in their order.
     *
     * @throws RuleViolation at {@code source} when there are more than {@value #MOST}
     */
    static List<TextPart> split(String text) {
        List<TextPart> parts = all(text);
        if (parts.size() > MOST) {
            throw RuleViolation.at("source", "coauthoring.too-many", MOST, parts.size());
        }
        return parts;
    }

    /** Whether a text has more parts than one version may have. */
    static boolean isTooMany(String text) {
        return all(text).size() > MOST;
    }

    private static List<TextPart> all(String text) {
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
        int level = level(line);
        if (line.isBlank()) {
            blankBefore = true;
        } else if (level > 0) {
            close();
            addHeading(level, headingWords(line));
        } else if (RULE.matcher(line).matches() && (blankBefore || open.isEmpty())) {
            close();
        } else {
            readWords(line);
            fenced = fence;
        }
    }

    /** How deep a heading the line is; 0 when it is none. */
    private static int level(String line) {
        int start = skip(line, 0, ' ');
        int end = skip(line, start, '#');
        int level = end - start;
        boolean parted = end < line.length() && isBlank(line.charAt(end));
        return start <= WIDEST_INDENT && level <= DEEPEST && parted ? level : 0;
    }

    /** What a heading says: without the signs before it and those that may close it. */
    private static String headingWords(String line) {
        int start = skip(line, skip(line, 0, ' '), '#');
        int end = line.length();
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        while (end > start && line.charAt(end - 1) == '#') {
            end--;
        }
        return line.substring(start, end);
    }

    private static int skip(String line, int from, char sign) {
        int at = from;
        while (at < line.length() && line.charAt(at) == sign) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t';
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
