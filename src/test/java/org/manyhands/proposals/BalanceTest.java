package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.proposals.Balance.Share;

/** Shares tell nothing of anybody who does not want to be told of. */
class BalanceTest {
    private static final List<String> CODES = List.of("lived", "family", "professional", "leader", "ally");

    @Test
    void shownOnesAreCounted() {
        Balance balance = balance(row("professional", 1), row("lived", 3));
        assertThat(balance.getPeople()).isEqualTo(4);
        assertThat(balance.getShares()).containsExactly(new Share("lived", 3, 75), new Share("professional", 1, 25));
        assertThat(balance().getShares()).isEmpty();
    }

    @Test
    void allOthersStandInTheRest() {
        Balance balance = balance(row("lived", 1), row(null, 9));
        assertThat(balance.getShares()).containsExactly(new Share("lived", 1, 10), new Share(null, 9, 90));
    }

    @Test
    void sharesAddUp() {
        assertThat(percents(1, 1, 1)).containsExactly(34L, 33L, 33L);
        assertThat(percents(1, 1, 4)).containsExactly(17L, 17L, 66L);
        assertThat(percents(1, 5)).containsExactly(17L, 83L);
        assertThat(percents(1, 2, 4)).containsExactly(14L, 29L, 57L);
        assertThat(percents(1, 1, 1, 1, 3)).containsExactly(15L, 14L, 14L, 14L, 43L);
        for (long[] people : new long[][] {{1, 1, 1}, {2, 1}, {1, 1, 4}, {1, 2, 3}, {1, 1, 1, 1, 2}, {3, 4}, {1, 6}}) {
            assertThat(percents(people).stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(100);
        }
    }

    private static List<Long> percents(long... people) {
        VoiceCountRow[] rows = IntStream.range(0, people.length)
                .mapToObj(i -> row(CODES.get(i), people[i]))
                .toArray(VoiceCountRow[]::new);
        return balance(rows).getShares().stream().map(Share::percent).toList();
    }

    private static Balance balance(VoiceCountRow... counts) {
        return Balance.of(CODES, List.of(counts));
    }

    private static VoiceCountRow row(String code, long people) {
        return new VoiceCountRow(code, people);
    }
}
