package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A part of a page that is shown again to other readers asks for its value, the texts, the times (in the reader's zone, by
 * which parts are told apart) and the addresses (those of files, too), and for nothing else: whatever it asked of the page would be shown to the next reader as it was for the first.
 */
class PagePartsTest {
    private static final Pattern PART = Pattern.compile(
            "<ds:parts name=\"(\\w+)\" value=\"#\\{[\\w.]+(?:\\(\\w+\\))?}\" var=\"(\\w+)\">(.*?)</ds:parts>",
            Pattern.DOTALL);
    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"/([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("(?:var|<ui:param name)=\"(\\w+)\"");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern ROOT = Pattern.compile("(?<![\\w.:])([A-Za-z_]\\w*)(?![\\w:])");
    private static final Set<String> WORDS = Set.of(
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "gt",
            "lt",
            "ge",
            "le",
            "null",
            "true",
            "false",
            "msg",
            "urls",
            "times",
            "resource");
    /** Given by nobody, and empty then: a link stands alone on pages of its own. */
    private static final Set<String> ABSENT = Set.of("alone");

    /** Tags that look a name up by a code, unless they are given the name, which then is part of the value. */
    private static final Pattern NAMELESS = Pattern.compile(
            "<ds:(?:person(?=[^>]*\\sstandpoint=)(?![^>]*\\sstandpointName=)" + "|standpoint(?![^>]*\\slabel=))[^>]*>");

    private final Map<String, String> pages = Sources.xhtml();

    @Test
    void askForTheirValueAlone() {
        List<String> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        pages.forEach((path, text) -> {
            Matcher parts = PART.matcher(text);
            while (parts.find()) {
                assertThat(names.add(parts.group(1)))
                        .as("%s is the only part of its name", path)
                        .isTrue();
                strangers(parts.group(3), parts.group(2)).forEach(root -> found.add(path + " asks for " + root));
                NAMELESS.matcher(withIncluded(parts.group(3)))
                        .results()
                        .forEach(tag -> found.add(path + " has to give the name to " + tag.group()));
            }
            assertThat(text.split("<ds:parts ", -1))
                    .as(path)
                    .hasSize(PART.matcher(text).results().toList().size() + 1);
        });
        Report.none("Parts of pages", found);
        assertThat(names).contains("post", "head");
    }

    @Test
    void aStrangerIsSeen() {
        assertThat(strangers("<p>#{post.number} #{page.own ? msg['a.b'] : urls.talk}</p>", "post"))
                .containsExactly("page");
        assertThat(strangers("<ui:repeat value=\"#{post.rows}\" var=\"row\">#{row.a ne null}</ui:repeat>", "post"))
                .isEmpty();
    }

    @Test
    void aNameThatIsLookedUpIsSeen() {
        assertThat(NAMELESS.matcher("<ds:person name=\"#{a}\" standpoint=\"#{b}\">")
                        .find())
                .isTrue();
        assertThat(NAMELESS.matcher("<ds:standpoint code=\"#{b}\"/>").find()).isTrue();
        assertThat(NAMELESS.matcher("<ds:person name=\"#{a}\" standpoint=\"#{b}\" standpointName=\"#{c}\">")
                        .find())
                .isFalse();
        assertThat(NAMELESS.matcher("<ds:person name=\"#{a}\">").find()).isFalse();
    }

    private Set<String> strangers(String body, String value) {
        String all = withIncluded(body);
        Set<String> known = new HashSet<>(WORDS);
        known.addAll(ABSENT);
        known.add(value);
        NAMED.matcher(all).results().forEach(name -> known.add(name.group(1)));
        Set<String> strangers = new HashSet<>();
        for (String expression : El.expressions(all)) {
            ROOT.matcher(QUOTED.matcher(expression).replaceAll("''"))
                    .results()
                    .map(root -> root.group(1))
                    .filter(root -> !known.contains(root))
                    .forEach(strangers::add);
        }
        return strangers;
    }

    private String withIncluded(String body) {
        StringBuilder all = new StringBuilder(body);
        INCLUDE.matcher(body).results().forEach(include -> all.append(withIncluded(pages.get(include.group(1)))));
        return all.toString();
    }
}
