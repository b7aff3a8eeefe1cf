package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages run from left to right and from right to left, and people's words on them run as they please. */
class DirectionTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** A declaration that names a side instead of a start or an end. */
    private static final Pattern SIDE = Pattern.compile(
            "(?<![\\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?"
                    + "|border-(?:top|bottom)-(?:left|right)-radius|left|right"
                    + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)(?=\\s*[;}!]))\\s*[:;}!]");

    /** An element that holds one expression and nothing else. */
    private static final Pattern WORDS =
            Pattern.compile("<(h[1-6]|p|li|dd|strong|q|a|blockquote)((?:\\s[^<>]*?)?)>#\\{([^{}]*)}</\\1>");

    /** What the portal itself says: texts, times, numbers. */
    private static final Pattern OURS = Pattern.compile("\\bmsg\\b|\\btimes\\.|(?:size|number|label)\\(?\\)?$");

    /** An element whose words run their own way. */
    private static final Pattern OWN_WAY =
            Pattern.compile("<(?!input\\b)[a-z0-9]+\\s[^<>]*(?<!:)\\bdir=\"auto\"[^<>]*>");

    @Test
    void stylesNameStartAndEnd() {
        Report.none("Styles that know left and right", sides(Sources.texts(Sources.WEBAPP, ".css")));
        assertThat(sides(Map.of("a.css", ".a { margin-left: 1px }"))).hasSize(1);
        assertThat(sides(Map.of("a.css", ".a { left: 0; float: right; text-align: left }")))
                .hasSize(1);
        assertThat(sides(Map.of("a.css", ".a { margin-inline-start: 1px; /* left: */ text-align: start }")))
                .isEmpty();
    }

    @Test
    void wordsOfPeopleRunTheirOwnWay() {
        Report.none("People's words without dir", undirected(Sources.texts(Sources.WEBAPP, ".xhtml")));
        assertThat(undirected(Map.of("a.xhtml", "<h1>#{page.title}</h1>"))).hasSize(1);
        assertThat(undirected(Map.of("a.xhtml", "<h1 dir=\"auto\">#{page.title}</h1><p>#{msg['a.b']}</p>")))
                .isEmpty();
    }

    /** Words that may be of another direction may be of another language; “und” says that nobody knows which. */
    @Test
    void wordsThatRunTheirOwnWaySayTheirLanguage() {
        Report.none("People's words without lang", speechless(Sources.texts(Sources.WEBAPP, ".xhtml")));
        assertThat(speechless(Map.of("a.xhtml", "<h1 dir=\"auto\">#{page.title}</h1>")))
                .hasSize(1);
        assertThat(speechless(
                        Map.of("a.xhtml", "<h1 dir=\"auto\" lang=\"und\">#{page.title}</h1><input dir=\"auto\"/>")))
                .isEmpty();
    }

    private static List<String> speechless(Map<String, String> pages) {
        List<String> found = new ArrayList<>();
        pages.forEach((path, page) -> {
            Matcher words = OWN_WAY.matcher(page);
            while (words.find()) {
                if (!words.group().contains(" lang=")) {
                    found.add(path + ": " + words.group());
                }
            }
        });
        return found;
    }

    private static List<String> sides(Map<String, String> styles) {
        List<String> found = new ArrayList<>();
        styles.forEach((path, css) -> {
            Matcher side = SIDE.matcher(COMMENT.matcher(css).replaceAll(""));
            if (side.find()) {
                found.add(path + ": " + side.group());
            }
        });
        return found;
    }

    private static List<String> undirected(Map<String, String> pages) {
        List<String> found = new ArrayList<>();
        pages.forEach((path, page) -> {
            if (path.startsWith("WEB-INF/tags/")) {
                return; // tags do not know whose words a page gives them
            }
            Matcher words = WORDS.matcher(page);
            while (words.find()) {
                if (!words.group(2).contains("dir=")
                        && !OURS.matcher(words.group(3)).find()) {
                    found.add(path + ": " + words.group());
                }
            }
        });
        return found;
    }
}
