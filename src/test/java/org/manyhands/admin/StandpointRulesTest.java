package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.settings.StandpointList;
import org.manyhands.platform.settings.StandpointList.Item;

/** Which standpoints there may be, and what they may be called. */
class StandpointRulesTest {
    private static final List<Locale> OFFERED =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"), Locale.forLanguageTag("es"));
    private static final StandpointList BUILT_IN = StandpointList.read("");

    @Test
    void aNameIsOneLineAndNoMoreThanWhatIsSeen() {
        assertThat(item("own-6", Map.of("en", "  Youth\t and \n students \u0007 ", "es", " ", "xx", "Lost")))
                .isEqualTo(new Item("own-6", false, Map.of("en", "Youth and students")));
    }

    @ParameterizedTest
    @CsvSource({
        "own-6, es, Jóvenes, names:0:name, admin.standpoint.nameless",
        "ally, es, 12345678901234567890123456789012345678901, names:2:name, admin.setting.long",
        "own-6, en, 12345678901234567890123456789012345678901, names:0:name, admin.setting.long"
    })
    void whatIsWrongIsToldWhereItStands(String code, String tag, String name, String field, String key) {
        assertThatThrownBy(() -> item(code, Map.of(tag, name))).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.messageKey()).isEqualTo(key);
        });
    }

    @Test
    void livedExperienceIsAlwaysOffered() {
        StandpointSettingForm form = new StandpointSettingForm();
        form.setOffered(false);
        assertThat(StandpointRules.item("ally", form, OFFERED).retired()).isTrue();
        assertThatThrownBy(() -> StandpointRules.item("lived", form, OFFERED))
                .isInstanceOfSatisfying(RuleViolation.class, e -> {
                    assertThat(e.field()).isEqualTo("offered");
                    assertThat(e.messageKey()).isEqualTo("admin.standpoint.lived");
                });
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 2", "6, 5", "99, 5", "-4, 0"})
    void stands(int place, int index) {
        Item item = item("own-6", Map.of("en", "Youth"));
        assertThat(StandpointRules.with(BUILT_IN, item, place).all().indexOf(item))
                .isEqualTo(index);
    }

    @Test
    void thereAreNotMoreThanCanBeRead() {
        StandpointList list = BUILT_IN;
        for (int i = 6; i <= StandpointRules.MOST; i++) {
            list = StandpointRules.with(list, item("own-" + i, Map.of("en", "Name " + i)), i);
        }
        StandpointList full = list;
        Item more = item("own-99", Map.of("en", "More"));
        assertThatThrownBy(() -> StandpointRules.with(full, more, 1)).hasMessage("admin.standpoint.many");
        assertThat(StandpointRules.with(full, full.all().get(3), 1).all()).hasSize(StandpointRules.MOST);
    }

    @Test
    void twoOfOneNameAreRefusedInEachLanguage() {
        Item item = item("own-6", Map.of("en", "Youth", "es", "ALIADA"));
        StandpointList list = StandpointRules.with(BUILT_IN, item, 6);
        assertThatThrownBy(
                        () -> StandpointRules.requireDifferent(list, item, OFFERED, StandpointRulesTest::spanishAlly))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("names:2:name"));
        assertThatThrownBy(() -> StandpointRules.requireDifferent(list, StandpointRulesTest::spanishAlly))
                .isInstanceOf(RuleViolation.class);
        StandpointRules.requireDifferent(BUILT_IN, StandpointRulesTest::spanishAlly);
    }

    @Test
    void whatWasAddedSinceStaysButIsNotOffered() {
        Item added = item("own-6", Map.of("en", "Youth"));
        StandpointList now = StandpointRules.with(BUILT_IN, added, 1);
        StandpointList back = StandpointRules.back(now, BUILT_IN);
        assertThat(back.all()).hasSize(6).endsWith(new Item("own-6", true, Map.of("en", "Youth")));
        assertThat(back.isOffered("own-6")).isFalse();
        assertThat(StandpointRules.back(BUILT_IN, now)).isEqualTo(now);
    }

    private static String spanishAlly(Item item, Locale locale) {
        boolean ally = item.code().equals("ally") && locale.getLanguage().equals("es");
        return ally ? "aliada" : item.nameFor(locale).orElse(item.code());
    }

    private static Item item(String code, Map<String, String> names) {
        StandpointSettingForm form = new StandpointSettingForm();
        form.getNames().putAll(names);
        return StandpointRules.item(code, form, OFFERED);
    }
}
