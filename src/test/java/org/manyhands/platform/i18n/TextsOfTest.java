package org.manyhands.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsOfTest {
    private final Texts texts = new Texts();

    @Test
    void countsByTheRulesOfTheLanguage() {
        assertThat(texts.of(Locale.ENGLISH, "errors.too-many-attempts", 1L)).contains("1 minute.");
        assertThat(texts.of(Locale.ENGLISH, "errors.too-many-attempts", 5L)).contains("5 minutes.");
    }

    @Test
    void showsTheKeyWhereATextIsMissing() {
        assertThat(texts.of(Locale.ENGLISH, "forums.no-such-text")).isEqualTo("forums.no-such-text");
    }

    @Test
    void readsOneFileOfEachFeature() {
        assertThat(texts.of(Locale.ENGLISH, "accounts.sign-in.title")).isEqualTo("Sign in");
        assertThat(texts.of(Locale.ENGLISH, "errors.404.title")).isNotEqualTo("errors.404.title");
    }
}
