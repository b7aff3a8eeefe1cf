package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.platform.authorship.Word;

/** Words find their origins again in the text that was read from their CommonMark, and steps give them to whoever wrote them. */
class WordOriginsTest {
    /** Each word of the source was written by another revision, counted from 1; what is read is followed by that number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rest is a right.|rest1 is2 a3 right4",
                "1. Rest|rest2",
                "**Rest** is *all*|rest1 is2 all3",
                "[rest](https://example.org/rest/is) is|rest1 is7",
                "[rest][r] is\\n\\n[r]: https://example.org/is|rest1 is3",
                "<https://example.org/rest>|https1 example2 org3 rest4",
                "Rest^[Lee 2020] is|rest1 lee2 20203 is4",
                "Re**st** is|rest1 is3",
                "Rest &amp; right|rest1 right3"
            })
    void everyWordHasItsOrigin(String source, String expected) {
        String markdown = source.replace("\\n", "\n");
        assertThat(words(read(markdown))).isEqualTo(expected);
    }

    @Test
    void aTableHasItsOriginsToo() {
        assertThat(words(read("| a | b |\n|---|---|\n| c | a |"))).isEqualTo("a1 b2 c3 a4");
    }

    @Test
    void wordsAreGivenBackByStepsThatChangeNothingElse() {
        RichText asked = read("Rest is a right.\n\n- for *all* of us");
        RichText text = CommonMark.read(CommonMark.print(asked));
        text = credited(text, 9);
        List<Step> steps = Recredit.steps(text, asked, credit -> credit == 9);

        RichText after = text;
        for (Step step : steps) {
            after = step.apply(after, 0);
        }
        assertThat(after.json()).isEqualTo(text.json());
        assertThat(words(after)).isEqualTo("rest1 is2 a3 right4 for5 all6 of7 us8");
        assertThat(steps).hasSize(8);
        assertThat(Recredit.steps(text, asked, credit -> credit == 8)).isEmpty();
        assertThat(Recredit.steps(after, asked, credit -> true)).isEmpty();
    }

    @Test
    void manyWordsAreGivenBackPartByPart() {
        RichText asked = read("rest is all ".repeat(1_000) + "\n\n- rest");
        RichText text = credited(CommonMark.read(CommonMark.print(asked)), 9_999);
        List<Step> steps = Recredit.steps(text, asked, credit -> true);

        assertThat(steps).hasSize(1);
        RichText after = steps.get(0).apply(text, 0);
        assertThat(after.json()).isEqualTo(text.json());
        assertThat(words(after)).isEqualTo(words(asked));
    }

    @Test
    void whoeverWritesBetweenTwoWordsMeanwhileLosesNothing() {
        RichText asked = read("Rest is all.");
        RichText text = credited(asked, 9);
        List<Step> others = Recredit.steps(text, asked, credit -> true);
        RichText head = text;
        for (Step step : others) {
            head = step.apply(head, 0);
        }
        Tokens.Writer word = new Tokens.Writer(4);
        word.words("not ", List.of());
        Step typed = Difference.replace(10, 10, new Slice(word.done(), 0, 0));

        Rebase rebase = Rebase.of(head, others, List.of(typed), 7);
        assertThat(words(rebase.text())).isEqualTo("rest1 is2 not7 all3");
    }

    private static RichText credited(RichText text, int credit) {
        Tokens.Writer all = new Tokens.Writer(text.size()).copy(text.tokens(), 0, text.size());
        all.credit(0, text.size(), credit);
        return RichText.of(Schema.current(), all.done());
    }

    private static RichText read(String source) {
        int[] number = {0};
        List<Word> words = Word.PATTERN
                .matcher(source)
                .results()
                .map(found -> new Word(found.start(), found.end(), ++number[0]))
                .toList();
        RichText text = CommonMark.read(List.of(WrittenPart.clause("k", source)));
        return WordOrigins.credited(text, source, words, revision -> revision);
    }

    private static String words(RichText text) {
        return text.parts().stream()
                .flatMap(part -> text.creditedWords(part).stream())
                .map(word -> word.word() + word.credit())
                .collect(Collectors.joining(" "));
    }
}
