package org.manyhands.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    /** Nothing but files: the portal offers the language, speaks it, and sets its pages from right to left. */
    @Test
    void aFurtherLanguageIsASetOfFiles(@TempDir Path folder) throws IOException {
        assertThat(Languages.INSTALLED).doesNotContain(PERSIAN);
        Path texts = Files.createDirectories(folder.resolve("org/manyhands/platform/ui"));
        Files.writeString(
                texts.resolve("messages_fa.properties"), "ui.nav.talk=گفت‌وگو\nui.pager.page=صفحهٔ {0, number}\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Languages.class.getClassLoader())) {
            assertThat(Languages.in(loader)).startsWith(Languages.DEFAULT).contains(PERSIAN);
            Texts spoken = new Texts(loader);
            assertThat(spoken.of(PERSIAN, "ui.nav.talk")).isEqualTo("گفت‌وگو");
            assertThat(spoken.of(PERSIAN, "ui.pager.page", 12)).isEqualTo("صفحهٔ ۱۲");
            assertThat(spoken.of(PERSIAN, "accounts.sign-in.title")).isEqualTo("Sign in");
        }
        assertThat(Languages.direction(PERSIAN)).isEqualTo("rtl");
    }

    @Test
    void theDefaultComesFirst() {
        assertThat(Languages.INSTALLED).startsWith(Locale.ENGLISH).doesNotHaveDuplicates();
        assertThat(Languages.named("en")).contains(Locale.ENGLISH);
        assertThat(Languages.named(null)).isEmpty();
        assertThat(Languages.named("EN")).isEmpty();
        assertThat(Languages.named("en-GB")).isEmpty();
    }

    @Test
    void languagesCallThemselvesByTheirOwnNames() {
        assertThat(Languages.INSTALLED.stream().map(Languages::ownName))
                .containsExactly("English", "العربية", "Español");
    }

    @Test
    void knowsWhichWayAScriptRuns() {
        assertThat(Languages.direction(Locale.ENGLISH)).isEqualTo("ltr");
        assertThat(Languages.direction(Locale.forLanguageTag("ar"))).isEqualTo("rtl");
    }
}
