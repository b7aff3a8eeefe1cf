package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.settings.Setting;

/** What may be chosen, and how it is stored. */
class SettingRulesTest {
    @Test
    void aLineIsOneLine() {
        assertThat(SettingRules.content(Setting.NAME, words("  Many\r\n hands ")))
                .isEqualTo("Many hands");
        assertThat(SettingRules.content(Setting.NAME, words(null))).isEmpty();
        assertThat(SettingRules.content(Setting.TERMS, words("One\r\n\r\nTwo\r\n")))
                .isEqualTo("One\n\nTwo");
    }

    @Test
    void whatIsTooLongIsToldWhereItStands() {
        SettingForm form = words("x".repeat(Setting.PRIVACY.longest() + 1));
        assertThatThrownBy(() -> SettingRules.content(Setting.PRIVACY, form))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("text"));
        assertThatThrownBy(() -> SettingRules.content(Setting.NAME, form))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("content"));
    }

    @ParameterizedTest
    @CsvSource({
        "#1e558f, #a3c9f5, #1e558f #a3c9f5",
        "1E558F, ' #A3C9F5 ', #1e558f #a3c9f5",
        "#000, fff, #000000 #ffffff",
        ", , ''"
    })
    void coloursAreWrittenInOneWay(String day, String night, String stored) {
        assertThat(SettingRules.content(Setting.COLOURS, colours(day, night))).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "#7accc4, #7accc4, day, admin.setting.colour.pale",
        "#0b5c5a, #0b5c5a, night, admin.setting.colour.dim",
        "#0b5c5a, , night, admin.setting.colour.both",
        ", #7accc4, day, admin.setting.colour.both",
        "blue, #7accc4, day, admin.setting.colour.wrong",
        "#0b5c5a, #7accc, night, admin.setting.colour.wrong"
    })
    void coloursThatCannotBeReadAreRefused(String day, String night, String field, String key) {
        assertThatThrownBy(() -> SettingRules.content(Setting.COLOURS, colours(day, night)))
                .isInstanceOfSatisfying(RuleViolation.class, e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.messageKey()).isEqualTo(key);
                });
    }

    @Test
    void englishIsAlwaysOffered() {
        assertThat(SettingRules.content(Setting.LANGUAGES, languages())).isEqualTo("en");
        assertThat(SettingRules.content(Setting.LANGUAGES, languages("es", "xx")))
                .isEqualTo("en es");
        assertThat(SettingRules.content(Setting.LANGUAGES, languages("es", "ar")))
                .as("all of them, and those that come later")
                .isEmpty();
    }

    @Test
    void eachSettingHasItsLanguagesOrNone() {
        assertThat(SettingRules.fits(Setting.TERMS, "es")).isTrue();
        assertThat(SettingRules.fits(Setting.TERMS, "")).isFalse();
        assertThat(SettingRules.fits(Setting.TERMS, "xx")).isFalse();
        assertThat(SettingRules.fits(Setting.NAME, "")).isTrue();
        assertThat(SettingRules.fits(Setting.NAME, "es")).isFalse();
    }

    @Test
    void aLogoIsNoText() {
        SettingForm form = words("abc");
        assertThatThrownBy(() -> SettingRules.content(Setting.LOGO, form)).isInstanceOf(NotFound.class);
    }

    private static SettingForm words(String content) {
        SettingForm form = new SettingForm();
        form.setContent(content);
        return form;
    }

    private static SettingForm colours(String day, String night) {
        SettingForm form = new SettingForm();
        form.setDay(day);
        form.setNight(night);
        return form;
    }

    private static SettingForm languages(String... tags) {
        SettingForm form = new SettingForm();
        form.setLanguages(List.of(tags));
        return form;
    }
}
