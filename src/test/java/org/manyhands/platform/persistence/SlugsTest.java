package org.manyhands.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "Waiting seven months, waiting-seven-months",
        "  Ça va?  Été!, ca-va-ete",
        "قاعة هادئة, قاعة-هادئة",
        "<b>Bold</b> & co, b-bold-b-co",
        "???, -"
    })
    void keepsWordsOfEveryScript(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @Test
    void cutsLongTitlesBetweenWords() {
        String slug = Slugs.of("word ".repeat(40));

        assertThat(slug).hasSizeLessThanOrEqualTo(60).endsWith("word");
    }

    @Test
    void cutsAWordThatIsTooLongItself() {
        assertThat(Slugs.of("a".repeat(200))).hasSize(60);
    }

    @Test
    void namesColumnsReadably() {
        assertThat(ColumnNames.snake("createdAt")).isEqualTo("CREATED_AT");
        assertThat(ColumnNames.snake("id")).isEqualTo("ID");
    }

    @Test
    void makesKeysThatTellNothing() {
        assertThat(Keys.random()).hasSize(12).matches("[a-z2-9]+").isNotEqualTo(Keys.random());
        assertThat(Keys.secret()).hasSize(43).isNotEqualTo(Keys.secret());
        assertThat(Keys.hash("a")).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
    }
}
