package org.manyhands.forums;

import java.util.stream.Collectors;

/** Turns what somebody wrote into what somebody else quotes. */
final class Quotes {
    private Quotes() {}

    /** The words as a Markdown quotation, without what they quoted themselves, with an empty line to go on after. */
    static String of(String source) {
        String own = source.strip()
                .lines()
                .filter(line -> !line.startsWith(">"))
                .collect(Collectors.joining("\n"))
                .strip()
                .replaceAll("\n{3,}", "\n\n");
        if (own.isEmpty()) {
            return "";
        }
        return own.lines().map(line -> line.isBlank() ? ">" : "> " + line).collect(Collectors.joining("\n")) + "\n\n";
    }

    /** The beginning of a text, cut between words. */
    static String firstWords(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int end = line.offsetByCodePoints(0, most);
        int blank = line.lastIndexOf(' ', end);
        return line.substring(0, blank > end / 2 ? blank : end).strip() + "…";
    }
}
