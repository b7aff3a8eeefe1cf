package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A part of a page that is shown again to other readers asks for its value, the texts, the times (in the reader's zone, by
 * which parts are told apart) and the addresses (those of files, too), and for nothing else: whatever it asked of the page
 * would be shown to the next reader as it was for the first. So do the tags of the design in it.
 */
class PagePartsTest {
    private static final Pattern PART = Pattern.compile(
            "<ds:parts name=\"(\\w+)\" value=\"#\\{(\\w+)\\.(\\w+)(?:\\(\\w+\\))?}\" var=\"(\\w+)\">(.*?)</ds:parts>",
            Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<ds:(\\w+)");
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

    /** Tags that are no files, and what stands in a tag for its body, which is the page's. */
    private static final Set<String> BUILT_IN = Set.of("parts", "when", "body");

    /** What every tag file finds besides its attributes. */
    private static final Set<String> IN_TAGS = Set.of("given", "ownId");

    private final Map<String, String> pages = Sources.xhtml();
    private final Map<String, Set<String>> attributes = attributes();

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
                if (!isRecord(parts.group(2), parts.group(3))) {
                    found.add(path + " shows no record: " + parts.group(2) + "." + parts.group(3));
                }
                strangers(parts.group(5), parts.group(4)).forEach(root -> found.add(path + " asks for " + root));
                NAMELESS.matcher(withIncluded(parts.group(5)))
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
    void aStrangerInATagIsSeen() {
        assertThat(strangers("<ds:card title=\"#{post.title}\"><ds:form id=\"answer\"/></ds:card>", "post"))
                .contains("site in ds:form", "kept in ds:form");
        assertThat(strangers("<ds:person name=\"#{post.name}\"/>", "post")).isEmpty();
    }

    @Test
    void whatIsNoRecordIsSeen() {
        assertThat(isRecord("topicPage", "face")).isTrue();
        assertThat(isRecord("topicPage", "posts")).isTrue();
        assertThat(isRecord("topicPage", "address")).isFalse();
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
        Set<String> strangers = roots(all, known);
        for (String tag : tags(all)) {
            strangersIn(tag, new HashSet<>()).forEach(root -> strangers.add(root + " in ds:" + tag));
        }
        return strangers;
    }

    private static Set<String> roots(String text, Set<String> known) {
        Set<String> all = new HashSet<>(known);
        NAMED.matcher(text).results().forEach(name -> all.add(name.group(1)));
        Set<String> strangers = new HashSet<>();
        for (String expression : El.expressions(text)) {
            ROOT.matcher(QUOTED.matcher(expression).replaceAll("''"))
                    .results()
                    .map(root -> root.group(1))
                    .filter(root -> !all.contains(root))
                    .forEach(strangers::add);
        }
        return strangers;
    }

    /** What a tag file asks for besides its attributes, and so do the tags in it. */
    private Set<String> strangersIn(String tag, Set<String> seen) {
        Set<String> strangers = new HashSet<>();
        if (!seen.add(tag)) {
            return strangers;
        }
        String all = withIncluded(pages.get("WEB-INF/tags/" + tag + ".xhtml"));
        Set<String> known = new HashSet<>(WORDS);
        known.addAll(IN_TAGS);
        known.addAll(attributes.get(tag));
        if (tag.equals("standpoint")) {
            known.add("standpoints"); // asked only where no name is given, see NAMELESS
        }
        strangers.addAll(roots(all, known));
        tags(all).forEach(inner -> strangers.addAll(strangersIn(inner, seen)));
        return strangers;
    }

    private static Set<String> tags(String text) {
        Set<String> tags = new HashSet<>();
        TAG.matcher(text).results().forEach(tag -> tags.add(tag.group(1)));
        tags.removeAll(BUILT_IN);
        return tags;
    }

    private static Map<String, Set<String>> attributes() {
        Map<String, Set<String>> attributes = new HashMap<>();
        Sources.texts(Sources.WEBAPP, ".taglib.xml").values().forEach(library -> {
            Matcher tags = Pattern.compile("<tag-name>(\\w+)</tag-name>(.*?)</tag>", Pattern.DOTALL)
                    .matcher(library);
            while (tags.find()) {
                Set<String> names = attributes.computeIfAbsent(tags.group(1), tag -> new HashSet<>());
                Pattern.compile("<name>(\\w+)</name>")
                        .matcher(tags.group(2))
                        .results()
                        .forEach(name -> names.add(name.group(1)));
            }
        });
        return attributes;
    }

    /** Whether what the bean gives is a record, or a list of records: others may be equal only to themselves. */
    private static boolean isRecord(String bean, String property) {
        Type given = Stream.of(classOf(bean).getMethods())
                .filter(method ->
                        method.getName().equals(property) || method.getName().equalsIgnoreCase("get" + property))
                .map(Method::getGenericReturnType)
                .findFirst()
                .orElseThrow();
        Type item = given instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : given;
        return item instanceof Class<?> type && type.isRecord();
    }

    private static Class<?> classOf(String bean) {
        String name = Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java";
        String path = Sources.texts(Sources.JAVA, ".java").entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith("/" + name) || file.getValue().contains("@Named(\"" + bean + "\")"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        try {
            return Class.forName(
                    path.substring(0, path.length() - ".java".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private String withIncluded(String body) {
        StringBuilder all = new StringBuilder(body);
        INCLUDE.matcher(body).results().forEach(include -> all.append(withIncluded(pages.get(include.group(1)))));
        return all.toString();
    }
}
