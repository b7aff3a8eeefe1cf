package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles are probably about the same. */
class TitleWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Waiting list for therapy     | Waiting lists: how long?         | true
            Waiting list for therapy     | The list of members              | false
            How do I get a flat          | Flats for people who leave       | true
            Lista de espera              | Las listas de espera no acaban   | true
            قائمة الانتظار للعلاج        | قائمة الانتظار طويلة             | true
            to be or not                 | to be or not                     | false
            100% _like_ this             | Other things                     | false
            """)
    void halfOfTheLongerWordsAreShared(String typed, String other, boolean like) {
        assertThat(TitleWords.of(typed).areLike(other)).isEqualTo(like);
    }
}
