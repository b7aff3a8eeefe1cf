package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The steps between two texts lead from one to the other, and leave alone what is in both. Who wrote first has credit 1.
 * {@code -Ddifference.pairs=5000 -Ddifference.seed=…} takes more texts, and others.
 */
class DifferenceTest {
    private static final int PAIRS = Integer.getInteger("difference.pairs", 60);
    private static final long SEED = Long.getLong("difference.seed", 20_261_127L);
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    @Test
    void theStepsLeadFromOneTextToTheOther() {
        for (int i = 0; i < PAIRS; i++) {
            RichText before = WildTexts.wild(SEED + i);

            requireLeads(before, WildTexts.wild(SEED + i + 1), "unrelated " + i);
            requireLeads(before, mixed(before, WildTexts.wild(SEED - i), new Random(i)), "mixed " + i);
            requireLeads(before, CommonMark.read(CommonMark.print(before)), "printed and read " + i);
        }
    }

    private static void requireLeads(RichText before, RichText after, String where) {
        assertThat(after(before, Difference.between(before, after)).json())
                .as(where)
                .isEqualTo(after.json());
        RichText restored = after(before, Difference.credited(before, credited(after, FIRST)));
        assertThat(restored.json()).as(where).isEqualTo(after.json());
    }

    /** The parts of two texts in any order, some of them changed. */
    private static RichText mixed(RichText one, RichText other, Random random) {
        List<WrittenPart> parts = new ArrayList<>(CommonMark.print(one));
        parts.addAll(CommonMark.print(other));
        parts.replaceAll(part -> random.nextInt(3) > 0
                ? part
                : new WrittenPart(
                        part.level(),
                        part.key(),
                        part.source().replace("hope", "*hope* of").replace(" x", "")));
        Collections.shuffle(parts, random);
        return CommonMark.read(parts.subList(0, 1 + random.nextInt(parts.size())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "one two three ~ one 2 three ~ 111 2 11111",
                "one two three ~ one **two** three ~ 111 111 11111",
                "one **two** three ~ one *two* three ~ 111 111 11111",
                "[one](https://a.org) ~ [one](https://b.org) ~ 111",
                "one three ~ one two three ~ 111 222 11111",
                "one^[two three] ~ one^[two new three] more ~ 111111 222 11111 2222",
                "- one\\n- two ~ - one\\n- new\\n- two ~ 111222111",
                "1. one ~ 3. one ~ 111",
                "one\\n\\ntwo ~ two\\n\\nthree ~ 11122222",
                "| a | b |\\n|---|---|\\n| c | d | ~ | a | b |\\n|---|---|\\n| c | e |\\n| f | g | ~ 111222",
                "a🌱b ~ a🌳b ~ 1221"
            })
    void wordsThatStayKeepTheirCredit(String before, String after, String credits) {
        RichText old = credited(text(before), FIRST);
        RichText now = after(old, Difference.between(old, text(after)));

        assertThat(now.json()).isEqualTo(text(after).json());
        assertThat(credits(now)).isEqualTo(credits.replace(" ", ""));
    }

    /** What people make of a text in the editor is told again by steps that the editor takes. */
    @Test
    void theEditorMakesTheSame() throws IOException {
        try (EditorBundle editor = EditorBundle.open();
                InputStream script = DifferenceTest.class.getResourceAsStream("writers.js")) {
            editor.eval(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            Value writers = editor.eval("Writers");
            for (int i = 0; i < PAIRS / 3; i++) {
                String begun = i % 2 == 0
                        ? RandomTexts.random(SEED + i)
                        : WildTexts.wild(SEED + i).json();
                writers.invokeMember("begin", (int) (SEED + i), begun);
                String changed = begun;
                for (int edit = 0; edit < 12; edit++) {
                    changed = edited(writers, changed);
                }
                writers.invokeMember("begin", i, begun);
                requireSameInEditor(writers, read(begun), read(changed));
            }
        }
    }

    private static String edited(Value writers, String text) {
        Value next = writers.invokeMember("next", 0.0);
        if (next.isNull() || !writers.invokeMember("isWhole", Whole.DEEPEST).asBoolean()) {
            writers.invokeMember("refuse");
            return text;
        }
        return writers.invokeMember("accept", next.getArrayElement(0).asString())
                .asString();
    }

    private static void requireSameInEditor(Value writers, RichText before, RichText after) {
        String there = before.json();
        for (Step step : Difference.between(before, after)) {
            String json = Steps.json(List.of(step));
            Value made = writers.invokeMember("accept", json.substring(1, json.length() - 1));
            assertThat(made.isNull()).as("%s of %s", json, there).isFalse();
            there = made.asString();
        }
        assertThat(read(there).json()).isEqualTo(after.json());
    }

    @Test
    void everyWordThatIsInBothInOrderKeepsItsCredit() {
        Random random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            List<String> words = new ArrayList<>();
            List<Boolean> stays = new ArrayList<>();
            List<String> earlier = new ArrayList<>();
            for (int each = 0; each < 60; each++) {
                boolean kept = random.nextInt(5) > 0;
                if (kept || random.nextBoolean()) {
                    earlier.add("word" + each);
                }
                if (kept || random.nextInt(4) == 0) {
                    words.add(kept ? "word" + each : "new" + each);
                    stays.add(kept);
                }
            }
            RichText old = credited(text(String.join(" ", earlier)), FIRST);
            RichText now = after(old, Difference.between(old, text(String.join(" ", words))));
            String credits = credits(now);
            int at = 0;
            for (int each = 0; each < words.size(); each++) {
                int length = words.get(each).length();
                assertThat(credits.substring(at, at + length)).isEqualTo((stays.get(each) ? "1" : "2").repeat(length));
                at += length;
            }
        }
    }

    @Test
    void inAVeryLongParagraphToo() {
        String words =
                IntStream.range(0, 8_000).mapToObj(i -> "word" + i + " of ").collect(Collectors.joining());
        RichText old = credited(text(words), FIRST);
        RichText fresh = text(words.replaceAll("word(\\d+)99 ", "new ")
                .replace("word100 ", "")
                .replace("word1 ", "word7900 "));
        RichText now = after(old, Difference.between(old, fresh));

        assertThat(now.json()).isEqualTo(fresh.json());
        assertThat(credits(now).chars().filter(credit -> credit == '2').count()).isEqualTo(79 * 3 + 8);
    }

    @Test
    void marksAndAttributesAreNotTypedAgain() {
        assertThat(Difference.between(text("one two"), text("one **two**")))
                .hasSize(1)
                .allMatch(step -> step instanceof MarkStep);
        assertThat(Difference.between(text("1. one"), text("4. one")))
                .hasSize(1)
                .allMatch(step -> step instanceof AttributeStep);
        assertThat(Difference.between(text("one"), text("one"))).isEmpty();
    }

    @Test
    void clausesThatMoveKeepTheirCredit() {
        List<WrittenPart> parts = List.of(
                WrittenPart.heading(1, "Rest"),
                WrittenPart.clause("a", "one two"),
                WrittenPart.clause("b", "three four five"),
                WrittenPart.clause("", "six seven eight"));
        List<WrittenPart> moved = List.of(
                WrittenPart.clause("", "six seven eight"),
                parts.get(0),
                WrittenPart.clause("b", "three four six"),
                parts.get(1));
        RichText old = credited(CommonMark.read(parts), FIRST);
        RichText now = after(old, Difference.between(old, CommonMark.read(moved)));

        assertThat(CommonMark.print(now)).isEqualTo(moved);
        assertThat(credits(now)).isEqualTo("1".repeat(13) + "1111" + "1".repeat(9) + "222" + "111111");
    }

    @Test
    void whatIsBroughtBackHasTheCreditThatItHad() {
        RichText earlier = credited(text("one two three"), FIRST);
        RichText now = after(earlier, Difference.between(earlier, text("one new words three")));
        RichText back = after(now, Difference.credited(now, earlier));

        assertThat(credits(now)).isEqualTo("1112222222211111");
        assertThat(back.json()).isEqualTo(earlier.json());
        assertThat(credits(back)).containsOnlyDigits().doesNotContain("2");
    }

    @Test
    void whatMayNotChangeKeepsItsCredit() {
        RichText now = credited(text("one two three"), FIRST);
        RichText asked = credited(text("one two four"), 9);

        assertThat(credits(after(now, Difference.credited(now, asked, credit -> credit != FIRST))))
                .isEqualTo("1111119999");
        assertThat(credits(after(now, Difference.credited(now, asked)))).isEqualTo("9999999999");
    }

    /** Moved clauses, footnotes, words that somebody typed again: all is as it was, with whose it was. */
    @Test
    void aTextThatIsBroughtBackIsWhatItWas() {
        for (int i = 0; i < PAIRS; i++) {
            RichText earlier = manyHanded(WildTexts.wild(SEED + i), new Random(i));
            RichText changed = credited(mixed(earlier, WildTexts.wild(SEED - i), new Random(i)), 9);
            for (RichText now : List.of(changed, after(earlier, Difference.between(earlier, changed)))) {
                RichText back = after(now, Difference.credited(now, earlier));
                assertThat(back.json()).as("text " + i).isEqualTo(earlier.json());
                assertThat(credits(back)).as("text " + i).isEqualTo(credits(earlier));
            }
        }
    }

    /** The same text, written by several people in turns. */
    private static RichText manyHanded(RichText text, Random random) {
        StringBuilder credits = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            credits.append("1*")
                    .append(1 + random.nextInt(30) / 10 + (i / 40) % 3)
                    .append(' ');
        }
        return RichText.read(
                Schema.current(), json(text.json()), credits.toString().strip());
    }

    static RichText text(String source) {
        return CommonMark.read(List.of(WrittenPart.clause("a", source.replace("\\n", "\n"))));
    }

    private static RichText credited(RichText text, int credit) {
        return RichText.read(Schema.current(), json(text.json()), text.size() + "*" + credit);
    }

    private static RichText read(String json) {
        return RichText.read(Schema.current(), json(json));
    }

    private static JsonObject json(String words) {
        return Json.createReader(new StringReader(words)).readObject();
    }

    static RichText after(RichText text, List<Step> steps) {
        RichText after = text;
        for (Step step : steps) {
            after = step.apply(after, SECOND);
        }
        return after;
    }

    /** The credits of its letters. */
    private static String credits(RichText text) {
        return IntStream.range(0, text.size())
                .filter(place ->
                        text.tokens().isCharacter(place) && text.tokens().character(place) != ' ')
                .mapToObj(place -> String.valueOf(text.credit(place)))
                .collect(Collectors.joining());
    }
}
