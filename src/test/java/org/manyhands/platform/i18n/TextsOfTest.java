package org.manyhands.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsOfTest {
    private final Texts texts = new Texts();

    @Test
    void countsByTheRulesOfTheLanguage() {
        assertThat(texts.of(Locale.ENGLISH, "errors.too-many-attempts", 1L)).contains("1 minute.");
        assertThat(texts.of(Locale.ENGLISH, "errors.too-many-attempts", 5L)).contains("5 minutes.");
    }

    @Test
    void arabicHasSixForms() {
        Locale arabic = Locale.forLanguageTag("ar");
        assertThat(Stream.of(0, 1, 2, 3, 11, 100)
                        .map(count -> texts.of(arabic, "forums.topic.counts", 1, count)
                                .replaceAll("[0-9٠-٩]+", "#"))
                        .distinct())
                .hasSize(6);
    }

    @Test
    void aNameThatRunsTheOtherWayStandsApart() {
        assertThat(texts.of(Locale.ENGLISH, "home.welcome", "ليلى")).contains("\u2068ليلى\u2069");
        assertThat(texts.of(Locale.ENGLISH, "home.welcome", "Layla"))
                .contains("Layla")
                .doesNotContain("\u2068");
    }

    @Test
    void numbersStandInTheGroupsOfTheLanguage() {
        assertThat(texts.number(Locale.ENGLISH, 12345)).isEqualTo("12,345");
        assertThat(texts.number(Locale.forLanguageTag("es"), 12345)).isEqualTo("12.345");
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
