package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Texts;

/** Rule 8: every text is there, once, in every language, and is used. */
class TextsTest {
    /** What looks like a key and is none, each with its reason. */
    private static final Map<String, String> NO_KEYS = Map.of("mail.", "properties of Jakarta Mail");

    /** Patterns of java.time, no messages: they need the straight apostrophe around a word, as in Spanish dates. */
    private static final Pattern DATES = Pattern.compile("ui\\.(?:(?:time|day)\\.(?:this|other)-year|month)");

    private static final TextUse TRIAL = new TextUse(List.of(
            "say(\"forums.used\"); say(\"forums.state.\" + s); mail(\"forums.mail.reply\"); key + \".body\";"
                    + " new Verb(\"forums.replied\"); @Size(message = \"{forums.long}\") \"{forums.title.missing}\"",
            "<p title=\"#{msg['forums.page']}\"/>"));

    @Test
    void keysStartWithTheirFeature() {
        Report.none("Keys in the wrong bundle", strays(Bundles.read()));
        assertThat(strays(bundles("org/manyhands/forums/messages.properties", "proposals.title=Title")))
                .hasSize(1);
    }

    @Test
    void keysAreSaidOnce() {
        Report.none("Keys that stand twice", twice(Bundles.read()));
        assertThat(twice(bundles("org/manyhands/forums/messages.properties", "forums.a=A\nforums.a=B")))
                .hasSize(1);
    }

    @Test
    void languagesAreInStep() {
        Report.none("Languages out of step", outOfStep(Bundles.read()));
        Bundles gap = Bundles.of(Map.of(
                "o/forums/messages.properties", "forums.a=A\nforums.b={0, plural, one {#} other {#}}",
                "o/forums/messages_es.properties", "forums.b=nada\nforums.c=C"));
        assertThat(outOfStep(gap))
                .anyMatch(line -> line.contains("forums.a"))
                .anyMatch(line -> line.contains("forums.b") && line.contains("arguments"))
                .anyMatch(line -> line.contains("forums.c"));
    }

    @Test
    void patternsCanBeRead() {
        Report.none("Texts that cannot be read", unreadable(Bundles.read()));
        assertThat(unreadable(bundles("o/forums/messages.properties", "forums.a={0, plural, one {#}}")))
                .hasSize(1);
        assertThat(unreadable(bundles("o/forums/messages.properties", "forums.a=It's")))
                .hasSize(1);
        assertThat(unreadable(bundles("o/forums/messages.properties", "forums.a=")))
                .hasSize(1);
        assertThat(unreadable(
                        bundles("o/ui/messages_es.properties", "ui.day.this-year=d 'de' MMMM\nui.day.b=d 'de' MMMM")))
                .hasSize(1);
    }

    @Test
    void everyTextIsUsed() {
        Report.none(
                "Texts that nobody says",
                usage().unused(Bundles.read().english().keySet()));
        assertThat(TRIAL.unused(Set.of(
                        "forums.used",
                        "forums.state.open",
                        "forums.page",
                        "forums.long",
                        "forums.mail.reply.body",
                        "forums.activity.replied",
                        "forums.idle")))
                .containsExactly("forums.idle");
    }

    @Test
    void everyKeyHasAText() {
        Bundles real = Bundles.read();
        Set<String> features = real.files().stream().map(Bundles.File::part).collect(Collectors.toSet());
        List<String> missing = usage().missing(real.english().keySet(), features).stream()
                .filter(key -> NO_KEYS.keySet().stream().noneMatch(key::startsWith))
                .toList();
        Report.none("Keys without a text", missing);
        assertThat(TRIAL.missing(Set.of("forums.mail.reply.body", "forums.activity.replied"), Set.of("forums")))
                .containsExactly("forums.title.missing");
    }

    @Test
    void everyBundleIsLoaded() {
        Report.none("Bundles that Texts.BUNDLES does not name", unloaded(Bundles.read()));
        assertThat(unloaded(bundles("org/manyhands/gadgets/messages.properties", "gadgets.title=Gadgets")))
                .hasSize(1);
    }

    private static List<String> unloaded(Bundles bundles) {
        Texts texts = new Texts();
        return bundles.files().stream()
                .filter(file -> file.language().isEmpty())
                .filter(file -> file.texts().keySet().stream().anyMatch(key -> !texts.has(Locale.ENGLISH, key)))
                .map(Bundles.File::path)
                .toList();
    }

    private static Bundles bundles(String path, String content) {
        return Bundles.of(Map.of(path, content));
    }

    private static List<String> strays(Bundles bundles) {
        return bundles.files().stream()
                .flatMap(file -> file.texts().keySet().stream()
                        .filter(key -> !key.startsWith(file.part() + "."))
                        .map(key -> file.path() + ": " + key))
                .toList();
    }

    private static List<String> twice(Bundles bundles) {
        List<String> found = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Bundles.File file : bundles.files()) {
            file.twice().forEach(key -> found.add(file.path() + ": " + key));
            for (String key : file.texts().keySet()) {
                String before = seen.putIfAbsent(file.language() + key, file.path());
                if (before != null) {
                    found.add(file.path() + " and " + before + ": " + key);
                }
            }
        }
        return found;
    }

    private static List<String> outOfStep(Bundles bundles) {
        List<String> found = new ArrayList<>();
        Set<String> languages = new TreeSet<>();
        bundles.files().forEach(file -> languages.add(file.language()));
        Map<String, String> english = bundles.english();
        for (String language : languages) {
            Map<String, String> texts = new HashMap<>();
            bundles.files().stream()
                    .filter(file -> file.language().equals(language))
                    .forEach(file -> texts.putAll(file.texts()));
            english.forEach((key, text) -> {
                if (!texts.containsKey(key)) {
                    found.add(language + " lacks " + key);
                } else if (!arguments(text).equals(arguments(texts.get(key)))) {
                    found.add(language + " uses other arguments in " + key);
                }
            });
            texts.keySet().stream()
                    .filter(key -> !english.containsKey(key))
                    .forEach(key -> found.add(language + " has " + key + ", which English lacks"));
        }
        return found;
    }

    private static Set<String> arguments(String text) {
        Set<String> names = new TreeSet<>();
        try {
            MessagePattern pattern = new MessagePattern(text);
            for (int i = 0; i < pattern.countParts(); i++) {
                MessagePattern.Part part = pattern.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                    names.add(pattern.getSubstring(part));
                }
            }
        } catch (IllegalArgumentException e) {
            names.add("unreadable");
        }
        return names;
    }

    private static List<String> unreadable(Bundles bundles) {
        List<String> found = new ArrayList<>();
        for (Bundles.File file : bundles.files()) {
            file.texts().forEach((key, text) -> {
                if (text.isBlank()) {
                    found.add(file.path() + ": " + key + " is empty");
                }
                if (text.contains("'") && !DATES.matcher(key).matches()) {
                    found.add(file.path() + ": " + key + " has a straight apostrophe; write \u2019");
                }
                if (arguments(text).contains("unreadable")) {
                    found.add(file.path() + ": " + key + " is no message pattern: " + text);
                }
            });
        }
        return found;
    }

    private static TextUse usage() {
        List<String> files = new ArrayList<>();
        files.addAll(Sources.texts(Sources.JAVA, ".java").values());
        files.addAll(Sources.texts(Sources.WEBAPP, ".xhtml", ".xml").values());
        files.addAll(Sources.texts(Sources.RESOURCES, ".json").values());
        return new TextUse(files);
    }
}
