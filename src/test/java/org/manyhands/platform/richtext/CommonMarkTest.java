package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.markup.Markup;

/**
 * No word is lost between the editor's texts and CommonMark, in either direction. {@code -Dmarkdown.texts=20000
 * -Dmarkdown.seed=… -Dmarkdown.length=200000} takes more texts, others, and longer ones.
 */
class CommonMarkTest {
    private static final int TEXTS = Integer.getInteger("markdown.texts", 150);
    private static final long SEED = Long.getLong("markdown.seed", 20_261_127L);
    private static final int LONG = Integer.getInteger("markdown.length", 10_000);

    /** The words in random Markdown, which its printer may glue together. */
    private static final Pattern WORD = Pattern.compile("w[0-9]+|title|rel");

    private static final List<String> SIGNS = List.of(
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "\n",
            "\n\n",
            "    ",
            "- ",
            "1. ",
            "> ",
            "# ",
            "| ",
            "|\n|---|---|\n| ",
            "[",
            "](",
            "https://example.org/x",
            ")",
            "](https://example.org)",
            "](rel \"title\")",
            "![",
            "^[",
            "]",
            "<b>",
            "</b>",
            "&amp;",
            "&#120;",
            "\\",
            "  \n",
            "---\n",
            "===\n",
            "<!-- c -->",
            "<div>\n",
            "\t",
            "www.example.org",
            "me@example.org");

    @Test
    void whatHasSignsIsReadAsItWasPrinted() {
        for (int i = 0; i < TEXTS; i++) {
            RichText text = WildTexts.tidy(SEED + i);
            List<WrittenPart> printed = CommonMark.print(text);

            assertThat(CommonMark.read(printed).json()).as("%d: %s", i, printed).isEqualTo(text.json());
        }
    }

    @Test
    void whatHasNoSignsKeepsItsWords() {
        for (int i = 0; i < TEXTS; i++) {
            RichText text = WildTexts.wild(SEED + i);
            List<WrittenPart> printed = CommonMark.print(text);
            RichText read = CommonMark.read(printed);

            assertThat(words(read)).as("%d: %s", i, printed).isEqualTo(words(text));
            assertThat(CommonMark.read(CommonMark.print(read)).json())
                    .as("%d: %s", i, printed)
                    .isEqualTo(read.json());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "We *ask* for **rest**. ~ We *ask* for **rest**.",
                "- one\\n- two ~ - one\\n- two",
                "* one\\n  * two ~ - one\\n  * two",
                "3. three\\n4. four ~ 3. three\\n4. four",
                "See <https://example.org/a>. ~ See <https://example.org/a>.",
                "See https://example.org/a. ~ See <https://example.org/a>.",
                "A word^[A note.] and more ~ A word^[A note.] and more",
                "> said\\n> so ~ > said so",
                "| a | b |\\n|---|---|\\n| 1 | 2 | ~ | a | b |\\n| --- | --- |\\n| 1 | 2 |",
                "a - b, 5 > 4 & x_y ~ a - b, 5 > 4 & x\\_y",
                "**bold**ly ~ **bold**ly",
                "`code` ~ code",
                "```\\nx = 1\\ny = 2\\n``` ~ x = 1\\\\ny = 2",
                "![a cat](https://example.org/cat.png) ~ [a cat](https://example.org/cat.png)",
                "![](https://example.org/cat.png) ~ <https://example.org/cat.png>",
                "[x](javascript:alert) ~ x (javascript:alert)",
                "[x](/here) ~ x (/here)",
                "[x](HTTPS://example.org/ñ) ~ [x](https://example.org/%C3%B1)",
                "[x](https://example.org \"A title\") ~ [x (A title)](https://example.org)",
                "# Deep ~ **Deep**",
                "a\\n\\n---\\n\\nb ~ a\\n\\nb",
                "<b>x</b> ~ \\<b>x\\</b>",
                "a^[b ^[c] d] ~ a^[b  (c) d]"
            })
    void readsAndPrints(String source, String printed) {
        RichText text = CommonMark.read(List.of(WrittenPart.clause("a1", lines(source))));

        assertThat(CommonMark.print(text)).containsExactly(WrittenPart.clause("a1", lines(printed)));
    }

    /** In the table above, a line ends with what Java writes for it. */
    private static String lines(String written) {
        return written.replaceAll("(?<!\\\\)\\\\n", "\n").replace("\\\\n", "\\\n");
    }

    @Test
    void levelsKeysAndNumbersStay() {
        List<WrittenPart> parts = List.of(
                WrittenPart.heading(2, "Rest & *quiet* C\\#"),
                WrittenPart.clause("b7", "7. seven\n\n   more"),
                WrittenPart.clause("", ""),
                WrittenPart.heading(3, ""));

        assertThat(CommonMark.print(CommonMark.read(parts))).isEqualTo(parts);
        assertThat(CommonMark.print(CommonMark.read(List.of(WrittenPart.heading(6, "Low")))))
                .containsExactly(WrittenPart.heading(3, "Low"));
        assertThat(CommonMark.print(CommonMark.read(List.of()))).containsExactly(WrittenPart.clause("", ""));
    }

    @Test
    void wordsAloneStandLineByLine() {
        RichText text = CommonMark.read(List.of(
                WrittenPart.heading(1, "*Rest*"),
                WrittenPart.clause("a", "- one\\\n  two^[three]\n- [four](https://x.org)")));

        assertThat(text.parts().stream().map(text::words)).containsExactly("Rest", "one\ntwo (three)\nfour");
    }

    @Test
    void noWordOfRandomMarkdownIsLost() {
        for (int i = 0; i < TEXTS; i++) {
            String source = random(SEED + i);
            RichText read = CommonMark.read(List.of(WrittenPart.clause("a", source)));

            List<String> all = found(withAddresses(read));
            int at = 0;
            for (String word : found(new Markup().plain(source))) {
                int next = all.subList(at, all.size()).indexOf(word);
                assertThat(next).as("%s in %s of %s", word, all, source).isNotNegative();
                at += next + 1;
            }
        }
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "[",
                "![",
                "]",
                "^[",
                "[a](",
                "*",
                "**a ",
                "_a __a ",
                "*a_ ",
                "`",
                "> ",
                "- ",
                "1. ",
                "  - a\n",
                "| a ",
                "|-",
                "|a\n|-\n",
                "# ",
                "=\n",
                "<a ",
                "<!--",
                "&#",
                "\\",
                "http://",
                "a\n\n",
                "\t",
                "\u00a0",
                "\0",
                "\uD83D",
                "^[a](b)[",
                "a\\\n",
                "[x](https://example.org) ",
                "**a** _b_"
            })
    void hostileTextsAreReadInTime(String pattern) {
        String source = pattern.repeat(LONG / pattern.length());
        RichText read = CommonMark.read(List.of(WrittenPart.clause("a", source), WrittenPart.heading(1, source)));

        assertThat(words(CommonMark.read(CommonMark.print(read)))).isEqualTo(words(read));
    }

    private static String random(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 3 + random.nextInt(40))
                .mapToObj(i -> random.nextInt(3) > 0 ? SIGNS.get(random.nextInt(SIGNS.size())) : "w" + i + " ")
                .collect(Collectors.joining());
    }

    private static List<String> found(String words) {
        return WORD.matcher(words).results().map(result -> result.group()).toList();
    }

    /** All words of a text, but for how they are parted. */
    private static String words(RichText text) {
        return text.parts().stream()
                .map(text::words)
                .collect(Collectors.joining())
                .replaceAll("[\\s\\p{Z}]", "");
    }

    /** The words of a text, and after those of a link where it leads to. */
    private static String withAddresses(RichText text) {
        StringBuilder words = new StringBuilder();
        Tokens tokens = text.tokens();
        String href = "";
        for (int place = 0; place < tokens.size(); place++) {
            String next = "";
            if (!tokens.isEnd(place)) {
                next = tokens.marks(place).stream()
                        .filter(InlineAtoms::isLink)
                        .map(mark -> (String) mark.attributes().get("href"))
                        .findAny()
                        .orElse("");
            }
            words.append(next.equals(href) ? "" : " " + href + " ");
            href = next;
            words.append(tokens.isCharacter(place) ? String.valueOf(tokens.character(place)) : " ");
        }
        return words.append(href).toString();
    }
}
