package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.Seed;

/**
 * Batches that no editor sends, put under what others did meanwhile: they are made, left out or refused, and never end in
 * another way. Quotes are written as apostrophes.
 */
class HostileStepsTest {
    private static final int ROUNDS = 20_000;
    private static final int ANNA = 1;
    private static final int BO = 2;

    private static final String[] STEPS = {
        "{'stepType':'replace','from':%1$d,'to':%2$d}",
        "{'stepType':'replace','from':%1$d,'to':%2$d,'structure':true}",
        "{'stepType':'replace','from':%1$d,'to':%1$d,'slice':{'content':[{'type':'text','text':'new'}]}}",
        "{'stepType':'replace','from':%1$d,'to':%2$d,'slice':{'content':[{'type':'text','text':'new'}]}}",
        "{'stepType':'replaceAround','from':%1$d,'to':%2$d,'gapFrom':%3$d,'gapTo':%4$d,'insert':%5$d,"
                + "'slice':{'content':[{'type':'blockquote'}]}}",
        "{'stepType':'replaceAround','from':%1$d,'to':%2$d,'gapFrom':%1$d,'gapTo':%2$d,'insert':%5$d,"
                + "'slice':{'content':[{'type':'blockquote'}]},'structure':true}",
        "{'stepType':'addMark','from':%1$d,'to':%2$d,'mark':{'type':'em'}}",
        "{'stepType':'markSet','steps':[{'stepType':'removeMark','from':%1$d,'to':%2$d,'mark':{'type':'em'}},"
                + "{'stepType':'addMark','from':%3$d,'to':%4$d,'mark':{'type':'strong'}}]}",
        "{'stepType':'attr','pos':%1$d,'attr':'key','value':'k'}"
    };

    private final Schema schema = Schema.current();
    private final Random random = new Random(Seed.VALUE);
    private final RichText text = RichText.read(
            schema,
            json(
                    "{'type':'doc','content':[{'type':'clause','content':[{'type':'paragraph','content':["
                            + "{'type':'text','text':'a visit at home'}]}]},{'type':'clause','content':[{'type':'paragraph'}]}]}"));

    @Test
    void whateverIsSentIsMadeLeftOutOrRefused() {
        int made = 0;
        int leftOut = 0;
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            List<String> own = batch();
            List<Step> others = others();
            RichText head = text;
            for (Step step : others) {
                head = step.apply(head, BO);
            }
            try {
                List<Step> steps = own.stream().map(this::step).toList();
                Rebase rebase = Rebase.of(head, others, steps, ANNA);
                rebase.keeps(others, steps);
                RichText again = RichText.read(schema, json(rebase.text().json()));
                assertThat(again.json()).isEqualTo(rebase.text().json());
                made += rebase.steps().isEmpty() ? 0 : 1;
                leftOut += rebase.steps().size() < steps.size() ? 1 : 0;
            } catch (StepRefused e) {
                assertThat(e.getReason()).isEqualTo(StepRefused.Reason.MALFORMED);
                refused++;
            } catch (RuntimeException e) {
                throw new AssertionError("round " + i + ": " + own, e);
            }
        }
        assertThat(List.of(made, leftOut, refused)).allMatch(count -> count > ROUNDS / 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'stepType':'replace','from':2147483645,'to':2147483645}",
                "{'stepType':'replace','from':2,'to':2147483645}",
                "{'stepType':'replaceAround','from':1,'to':18,'gapFrom':2147483645,'gapTo':2147483645,'insert':0}",
                "{'stepType':'addMark','from':2147483645,'to':2147483646,'mark':{'type':'em'}}",
                "{'stepType':'attr','pos':2147483645,'attr':'key','value':'k'}"
            })
    void aPlaceThatNoTextHasIsNotUnderstoodWhateverOthersPutIn(String step) {
        List<Step> others = List.of(step(
                "{'stepType':'replace','from':2,'to':2,'slice':{'content':[{'type':'text','text':'so many words'}]}}"));
        RichText head = others.get(0).apply(text, BO);

        assertThatThrownBy(() -> Rebase.of(head, others, List.of(step(step)), ANNA))
                .isInstanceOfSatisfying(
                        StepRefused.class, e -> assertThat(e.getReason()).isEqualTo(StepRefused.Reason.MALFORMED));
    }

    private List<String> batch() {
        List<String> steps = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String kind = STEPS[random.nextInt(STEPS.length)];
            steps.add(kind.formatted(number(), number(), number(), number(), number()));
        }
        return steps;
    }

    private int number() {
        return switch (random.nextInt(12)) {
            case 0 -> Integer.MAX_VALUE - 1 - random.nextInt(20);
            case 1 -> 1_000_000_000 + random.nextInt(100_000_000);
            default -> random.nextInt(text.size() + 2);
        };
    }

    /** Words that are put in and taken out, all within the first paragraph. */
    private List<Step> others() {
        List<Step> steps = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int from = 2 + random.nextInt(4);
            steps.add(step(STEPS[random.nextBoolean() ? 2 : 3].formatted(from, from + random.nextInt(3))));
        }
        return steps;
    }

    private Step step(String words) {
        return Step.read(schema, json(words));
    }

    private static JsonObject json(String words) {
        return Json.createReader(new StringReader(words.replace('\'', '"'))).readObject();
    }
}
