package org.manyhands.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersLanguageTest {
    @AfterEach
    void forget() {
        Asked.become(null);
    }

    @ParameterizedTest
    @CsvSource({
        "es, ar, en, es",
        "es, , ar, es",
        "es, , , es",
        "en, ar, es, en",
        ", ar, es, ar",
        ", ar, , ar",
        ", en, ar, en",
        ", , 'ar;q=0.1, es', es",
        ", , fr, en",
        ", , , en",
        ", fr, es, es"
    })
    void theAddressThenThePersonThenTheBrowser(String address, String setting, String accepted, String language) {
        assertThat(ReadersLanguage.choose(locale(address), locale(setting), accepted, Languages.INSTALLED))
                .isEqualTo(locale(language));
    }

    @ParameterizedTest
    @CsvSource({", ar, es, es", ", ar, ar, en", ", , 'ar, es;q=0.1', es", ", es, ar, es"})
    void onlyInALanguageThatIsOffered(String address, String setting, String accepted, String language) {
        List<Locale> offered = List.of(Locale.ENGLISH, locale("es"));
        assertThat(ReadersLanguage.choose(locale(address), locale(setting), accepted, offered))
                .isEqualTo(locale(language));
    }

    @Test
    void anAddressOfALanguageThatIsNotOfferedLeadsToThePageInAnother() {
        List<Locale> offered = List.of(Locale.ENGLISH, locale("es"));
        Asked asked = Asked.of("/ar/talk", "ar, es", offered);
        assertThat(asked.path()).isEqualTo("/talk");
        assertThat(asked.address()).isNull();
        assertThat(asked.visitorsLanguage()).isEqualTo(locale("es"));
        Asked.become(asked);
        assertThat(Asked.prefix()).isEmpty();
    }

    @Test
    void jobsSpeakEnglish() {
        assertThat(new ReadersLanguage().get()).isEqualTo(Locale.ENGLISH);
        assertThat(Asked.prefix()).isEmpty();
    }

    @Test
    void aDecisionStandsForTheWholeRequest() {
        ReadersLanguage language = new ReadersLanguage();
        Asked.become(Asked.of("/ar/talk", "es"));
        assertThat(language.get()).isEqualTo(locale("ar"));
        assertThat(language.isAddressed()).isTrue();
        assertThat(Asked.present().visitorsLanguage()).isEqualTo(locale("ar"));
    }

    private static Locale locale(String tag) {
        return tag == null ? null : Locale.forLanguageTag(tag);
    }
}
