package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Languages;

/** Help is read in the reader's language; where the file has no such words, it says in which language they are. */
class HelpLinesTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void wordsAreInTheReadersLanguageElseInThatOfTheFile() throws IOException {
        Properties file = HelpLines.load(new StringReader("""
                language = en
                lines = a, b
                a.name = Help
                a.name.es = Ayuda
                a.country = Here
                b.name = More
                b.country = Here
                b.country.es = Aquí
                """));
        List<HelpCountry> countries = HelpLines.countries(file, SPANISH);
        assertThat(countries).hasSize(1);
        assertThat(countries.get(0).name()).isEqualTo(new HelpWords("Here", "en"));
        assertThat(countries.get(0).lines())
                .extracting(HelpLine::name)
                .containsExactly(new HelpWords("Ayuda", "es"), new HelpWords("More", "en"));
    }

    @Test
    void aFileWithoutALanguageIsOfNoKnownOne() throws IOException {
        Properties file = HelpLines.load(new StringReader("note = Take care"));
        assertThat(HelpWords.of(file, "note", SPANISH)).isEqualTo(new HelpWords("Take care", null));
    }

    @Test
    void theFileThatComesWithThePortalSpeaksItsLanguages() {
        Properties file = HelpLines.builtIn();
        for (Locale language : Languages.INSTALLED) {
            String tag = language.toLanguageTag();
            assertThat(HelpWords.of(file, "note", language).language()).isEqualTo(tag);
            assertThat(HelpLines.countries(file, language)).allSatisfy(country -> {
                assertThat(country.name().language()).isEqualTo(tag);
                assertThat(country.lines())
                        .allSatisfy(line -> assertThat(List.of(line.channel(), line.hours(), line.languages()))
                                .allSatisfy(
                                        words -> assertThat(words.language()).isEqualTo(tag)));
            });
        }
    }
}
