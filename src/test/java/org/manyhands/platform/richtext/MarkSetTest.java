package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.Seed;

/** Many changes of marks in one step come to the same as one after the other, and cost about as much as one. */
class MarkSetTest {
    private static final int MANY = 1_000;

    /** A thousand times a whole text takes many seconds; once takes some milliseconds. */
    private static final Duration SOON = Duration.ofMillis(1_500);

    private final Schema schema = Schema.current();
    private final Random random = new Random(Seed.VALUE);

    @Test
    void aSetIsTheSameAsItsMarksOneAfterTheOther() {
        for (int round = 0; round < 300; round++) {
            RichText text = WildTexts.wild(Seed.VALUE + round);
            List<MarkStep> marks = new ArrayList<>();
            RichText expected = text;
            for (int i = 0; i < 12; i++) {
                MarkStep mark = random(text.size());
                try {
                    expected = mark.apply(expected, 0);
                    marks.add(mark);
                } catch (StepRefused e) {
                    assertThat(e.getReason()).isEqualTo(StepRefused.Reason.UNFITTING);
                }
            }
            RichText marked = new MarkSetStep(marks).apply(text, 0);
            assertThat(marked.json()).as("round %d: %s", round, marks).isEqualTo(expected.json());
            assertThat(marked.credits()).isEqualTo(text.credits());
        }
    }

    @Test
    void manyMarksOverALongTextKeepNobodyWaiting() {
        RichText text = CommonMark.read(List.of(WrittenPart.clause("k", "word *word* ".repeat(20_000))));
        List<MarkStep> marks = IntStream.range(0, MANY)
                .mapToObj(i -> mark(2, text.size() - 2, i % 3 == 0 ? "strong" : "em", i % 2 == 0))
                .toList();

        RichText marked = assertTimeoutPreemptively(SOON, () -> new MarkSetStep(marks).apply(text, 0));
        assertThat(marked.size()).isEqualTo(text.size());
    }

    @Test
    void aMarkOutsideOfTheTextRefusesAllOfThem() {
        RichText text = CommonMark.read(List.of(WrittenPart.clause("k", "a visit")));
        MarkSetStep set = new MarkSetStep(List.of(mark(2, 4, "em", true), mark(2, 99, "em", true)));

        assertThatThrownBy(() -> set.apply(text, 0)).isInstanceOf(StepRefused.class);
    }

    private MarkStep random(int size) {
        int from = random.nextInt(size);
        String kind = List.of("em", "strong", "link").get(random.nextInt(3));
        return mark(from, from + random.nextInt(size - from + 1), kind, random.nextInt(3) > 0);
    }

    private MarkStep mark(int from, int to, String name, boolean adds) {
        MarkKind kind = schema.mark(name);
        Map<String, Object> attributes = name.equals("link")
                ? kind.attributes()
                        .read(Json.createObjectBuilder()
                                .add("href", "https://example.org/" + random.nextInt(2))
                                .build())
                : Map.of();
        return new MarkStep(from, to, new Mark(kind, attributes), adds);
    }
}
