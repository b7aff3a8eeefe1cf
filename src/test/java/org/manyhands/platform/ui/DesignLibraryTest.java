package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tag library and its files say the same, and what every reader fetches stays small. */
class DesignLibraryTest {
    private static final Path WEB = Path.of("src/main/webapp/WEB-INF");
    private static final Pattern TAG = Pattern.compile(
            "<tag-name>([a-z]+)</tag-name>\\s*<handler-class>org\\.manyhands\\.platform\\.ui\\.DesignTag<");
    private static final Pattern SECTION = Pattern.compile(" id=\"ds-([a-z]+)\"");
    private static final Pattern USE = Pattern.compile("<ds:([a-z]+)");
    private static final long FONT_LIMIT = 30 * 1024;
    private static final long SCRIPT_LIMIT = 2 * 1024;

    @Test
    void everyTagHasItsFile() throws IOException {
        assertThat(documented()).isEqualTo(files());
    }

    @Test
    void fontsAndScriptAreSmall() throws IOException {
        assertThat(size("resources/fonts/atkinson-next.woff2") + size("resources/fonts/atkinson-next-ext.woff2"))
                .isLessThanOrEqualTo(FONT_LIMIT);
        assertThat(size("resources/js/portal.js")).isLessThanOrEqualTo(SCRIPT_LIMIT);
        assertThat(size("resources/js/drafts.js")).isLessThanOrEqualTo(SCRIPT_LIMIT);
        assertThat(size("resources/js/titles.js")).isLessThanOrEqualTo(SCRIPT_LIMIT);
        assertThat(size("resources/js/pick.js")).isLessThanOrEqualTo(SCRIPT_LIMIT);
    }

    private static long size(String file) throws IOException {
        return Files.size(WEB.resolve(file));
    }

    @Test
    void everyTagIsShownInTheStyleGuide() throws IOException {
        StringBuilder guide = new StringBuilder(Files.readString(Path.of("src/main/webapp/styleguide.xhtml")));
        try (Stream<Path> parts = Files.list(WEB.resolve("styleguide"))) {
            for (Path part : parts.toList()) {
                guide.append(Files.readString(part));
            }
        }
        assertThat(found(SECTION, guide)).as("sections").isEqualTo(documented());
        Set<String> unseen = documented();
        unseen.removeAll(found(USE, guide));
        assertThat(unseen).as("tags that stand in a template or in other tags").containsExactly("message", "notices");
    }

    private static Set<String> documented() throws IOException {
        return found(TAG, Files.readString(WEB.resolve("ds.taglib.xml")));
    }

    private static Set<String> found(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        Set<String> names = new TreeSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Set<String> files() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(WEB.resolve("tags"))) {
            files.map(file -> file.getFileName().toString().replace(".xhtml", ""))
                    .forEach(names::add);
        }
        return names;
    }
}
