package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.Provenance;
import org.manyhands.platform.richtext.StepWay;
import org.manyhands.platform.richtext.TakenOut;
import org.manyhands.platform.security.Actor;

/** Steps that were made ready before the text was locked come to what they would have come to under the lock. */
class ReadyStepsTest {
    private static final long ANNA = 1;
    private static final long BO = 2;
    private static final String SESSION = "s".repeat(20);

    private final WritingDatabase database =
            new WritingDatabase(Parts.blank(Keys.random()).json());
    private final WritingNode node = new WritingNode(database);

    @Test
    void whereNothingCameBetweenTheyAreStoredAsTheyAre() {
        ReadySteps ready = ready(ANNA, Typing.words(2, "calm visits"));
        node.store(ANNA, ready);
        assertThat(node.head().text().json()).isEqualTo(ready.rebase().text().json());
        assertThat(node.head().text().credits()).isEqualTo(ready.rebase().text().credits());
        assertStoredAsKnown();
    }

    @Test
    void whereSomebodyWroteTheyAreMadeAgainBehindThat() {
        ReadySteps ready = ready(ANNA, Typing.words(2, "visits"));
        type(1, 0, "calm ");
        node.store(ANNA, ready);
        assertThat(node.head().text().json()).contains("calm visits");
        assertStoredAsKnown();
    }

    @Test
    void whereSomebodyElseWasGivenTheCreditsNumberTheyGetAnother() {
        ReadySteps first = ready(ANNA, Typing.words(2, "first"));
        ReadySteps second = ready(BO, Typing.words(2, "second"));
        assertThat(first.credit()).isEqualTo(second.credit());
        node.store(ANNA, first);
        node.store(BO, second);
        assertThat(node.head().text().json()).contains("firstsecond");
        assertThat(database.writers()).containsEntry(1, ANNA).containsEntry(2, BO);
        assertStoredAsKnown();
    }

    private void type(int number, int base, String words) {
        Actor writer = Actor.person(BO, "writer 2", false, false, false);
        node.take(writer, Typing.sent(SESSION, number, base, Typing.words(2, words)));
    }

    private ReadySteps ready(long persona, String... steps) {
        TextHead head = node.head();
        SentBatch sent = SentBatch.form(head.number(), Typing.steps(steps));
        Provenance provenance = new Provenance(
                null,
                Collections.nCopies(steps.length, StepWay.WRITTEN),
                TakenOut.NOTHING,
                IntUnaryOperator.identity(),
                passage -> Stream.empty());
        return ReadySteps.of(head, sent, node.credit(persona), provenance);
    }

    private void assertStoredAsKnown() {
        TextHead known = node.head();
        node.forget();
        assertThat(node.head().text().json()).isEqualTo(known.text().json());
        assertThat(node.head().text().credits()).isEqualTo(known.text().credits());
    }
}
