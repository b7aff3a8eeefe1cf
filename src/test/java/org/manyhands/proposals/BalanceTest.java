package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.proposals.Balance.Share;

/** Shares tell nothing of anybody who does not want to be told of. */
class BalanceTest {
    private static final List<String> CODES = List.of("lived", "family", "professional", "leader", "ally");

    @Test
    void shownOnesAreCountedOpenly() {
        Balance balance = balance(row("professional", Visibility.SHOWN, 1), row("lived", Visibility.SHOWN, 3));
        assertThat(balance.getPeople()).isEqualTo(4);
        assertThat(balance.getShares()).containsExactly(new Share("lived", 3, 75), new Share("professional", 1, 25));
    }

    @Test
    void fewCountedOnesStandInTheRest() {
        Balance balance =
                balance(row("lived", Visibility.SHOWN, 1), row("lived", Visibility.COUNTED, 4), row(null, null, 5));
        assertThat(balance.getShares()).containsExactly(new Share("lived", 1, 10), new Share(null, 9, 90));
    }

    @Test
    void fromFiveOnTheyAreCounted() {
        Balance balance = balance(row("lived", Visibility.COUNTED, 5), row(null, null, 5));
        assertThat(balance.getShares()).containsExactly(new Share("lived", 5, 50), new Share(null, 5, 50));
    }

    @Test
    void fiveAloneWouldBeKnownEachOfThem() {
        Balance balance = balance(row("leader", Visibility.SHOWN, 5), row("lived", Visibility.COUNTED, 5));
        assertThat(balance.getShares()).containsExactly(new Share("leader", 5, 50), new Share(null, 5, 50));
    }

    @Test
    void whatIsNoLongerUsedIsNotCounted() {
        Balance balance = balance(row("ally", Visibility.UNUSED, 9), row("ally", Visibility.SHOWN, 1));
        assertThat(balance.getShares()).containsExactly(new Share("ally", 1, 10), new Share(null, 9, 90));
        assertThat(balance().getShares()).isEmpty();
    }

    @Test
    void howManyAreFewIsASetting() {
        List<VoiceCountRow> counts = List.of(row("lived", Visibility.COUNTED, 5), row(null, null, 5));

        assertThat(Balance.of(CODES, counts, 6).getShares()).containsExactly(new Share(null, 10, 100));
        assertThat(Balance.of(CODES, counts, 5).getShares()).hasSize(2);
    }

    private static Balance balance(VoiceCountRow... counts) {
        return Balance.of(CODES, List.of(counts), 5);
    }

    private static VoiceCountRow row(String code, Visibility visibility, long people) {
        return new VoiceCountRow(code, visibility, people);
    }
}
