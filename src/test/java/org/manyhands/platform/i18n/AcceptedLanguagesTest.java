package org.manyhands.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedLanguagesTest {
    private static final List<Locale> OFFERED =
            Stream.of("en", "ar", "es").map(Locale::forLanguageTag).toList();

    @ParameterizedTest
    @CsvSource({
        "es, es",
        "'es-MX,es;q=0.9,en;q=0.8', es",
        "'fr,en;q=0.4,ar;q=0.6', ar",
        "'en;q=0.5, es;q=0.5', en",
        "'fr-CH, ES-419 ; q=0.7, *;q=0.5', es",
        "'es;q=0, ar;q=0.001', ar",
        "'es;level=1;q=0.2, en;q=0.1', es"
    })
    void takesWhatTheReaderLikesBest(String header, String language) {
        assertThat(AcceptedLanguages.best(header, OFFERED)).contains(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                ";",
                ";;q=,",
                "*",
                "fr",
                "es;q=0",
                "es;q=9",
                "es;q=1e9",
                "es;q=NaN",
                "es;q=-1",
                "esp",
                "../es",
                "e s",
                "<script>",
                "-es"
            })
    void hearsNothingInWhatSaysNothing(String header) {
        assertThat(AcceptedLanguages.best(header, OFFERED)).isEmpty();
    }

    @Test
    void readsNoMoreThanTheBeginning() {
        assertThat(AcceptedLanguages.best("fr,".repeat(100_000) + "es", OFFERED))
                .isEmpty();
        assertThat(AcceptedLanguages.best("es," + "fr,".repeat(100_000), OFFERED))
                .contains(OFFERED.get(2));
        assertThat(AcceptedLanguages.best(null, OFFERED)).isEmpty();
    }
}
