package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.Rebase;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/** What somebody puts into texts is counted to the letter, and the database is hardly ever asked. */
@SuppressWarnings("UnnecessaryAssignment") // nobody injects anything here
class WrittenTodayTest {
    private static final int LEFT = 30_000;

    private final WrittenToday written = new WrittenToday();
    private final List<String> taken = new ArrayList<>();
    private final CoText text = new WritingDatabase(Parts.blank("a").json()).read();

    @BeforeEach
    void begin() {
        written.throttle = new Counted();
    }

    @Test
    void whoTypesCostsAStatementEveryTenThousandLetters() {
        type(1, WrittenToday.PORTION - 1);
        assertThat(taken).isEmpty();
        type(1, 1);
        assertThat(taken).containsExactly("1: 10000");
        type(1, WrittenToday.PORTION - 1);
        assertThat(taken).hasSize(1);
    }

    @Test
    void everybodyIsCountedAlone() {
        type(1, WrittenToday.PORTION - 1);
        type(2, WrittenToday.PORTION - 1);
        assertThat(taken).isEmpty();
    }

    @Test
    void whatIsPastedCountsAtOnceWithWhatWasTypedBefore() {
        type(1, 7);
        written.add(person(1), batch(Typing.words(2, "x".repeat(20_000))));
        assertThat(taken).containsExactly("1: 20007");
    }

    @Test
    void whatIsRefusedDoesNotCount() {
        written.add(person(1), batch(Typing.words(2, "x".repeat(25_000))));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> written.add(person(1), batch(Typing.words(2, "x".repeat(20_000)))))
                    .isInstanceOfSatisfying(TooManyAttempts.class, refused -> {
                        assertThat(refused.messageKey()).isEqualTo("coauthoring.too-much");
                        assertThat(refused.args()).containsExactly(2L);
                    });
        }
        type(1, 5);
        assertThat(taken).containsExactly("1: 25000");
    }

    @Test
    void whatPutsInNothingCountsByWhatItTakesToStore() {
        String[] bold = Collections.nCopies(100, "{'stepType':'addMark','mark':{'type':'strong'},'from':2,'to':3}")
                .toArray(String[]::new);
        assertThat(batch(bold).getWeight()).isBetween(50, 100);
        assertThat(batch(Typing.taken(2, 3)).getWeight()).isZero();
    }

    @Test
    void addressesAndMarksCountToo() {
        String address = "https://example.org/" + "a".repeat(1_000);
        String link =
                "{'stepType':'addMark','mark':{'type':'link','attrs':{'href':'" + address + "'}},'from':2,'to':3}";
        assertThat(batch(link).getWeight()).isBetween(1_000, 1_100);
        String bold = "{'stepType':'addMark','mark':{'type':'strong'},'from':2,'to':100002}";
        assertThat(batch(bold).getWeight()).isEqualTo(1_000);
    }

    private void type(long account, int letters) {
        TextBatch letter = batch(Typing.words(2, "x"));
        for (int i = 0; i < letters; i++) {
            written.add(person(account), letter);
        }
    }

    private TextBatch batch(String... steps) {
        List<Step> made = Typing.steps(steps);
        List<Integer> sources = IntStream.range(0, made.size()).boxed().toList();
        return new TextBatch(
                text, SentBatch.form(0, made), null, new Rebase(Parts.blank("a"), made, sources), Instant.EPOCH);
    }

    private static Actor person(long account) {
        return Actor.person(account, "writer " + account, false, false, false);
    }

    /** Whoever took all that there is has more in an hour and a minute. */
    private final class Counted extends Throttle {
        private int sum;

        @Override
        public long take(Limit limit, String who, int amount) {
            assertThat(limit).isEqualTo(Limit.WRITTEN);
            if (sum + amount > LEFT) {
                return 61;
            }
            sum += amount;
            taken.add(who + ": " + amount);
            return 0;
        }
    }
}
