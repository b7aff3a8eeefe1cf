package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.coauthoring.VoiceShare.Kind;

/** Shares are of those who show as what they write; all others are told together, or in tens of words. */
class TextVoicesTest {
    private final List<ShareRow> rows = new ArrayList<>();

    @Test
    void sharesAddUpAndTheRestIsLast() {
        row(1L, "lived", Visibility.SHOWN, 1, 5, 10);
        row(2L, "lived", Visibility.COUNTED, 1, 2, 2);
        row(null, null, null, 2, 2, 4);
        TextVoices voices = voices(Set.of());
        assertThat(voices.shares())
                .containsExactly(
                        new VoiceShare(Kind.STANDPOINT, "lived", 5, 10, 56),
                        new VoiceShare(Kind.IMPORTED, null, 2, 4, 22),
                        new VoiceShare(Kind.REST, null, 2, 2, 22));
        assertThat(voices.words()).isEqualTo(9);
        assertThat(voices.offered()).isEqualTo(16);
        assertThat(voices.shares().get(0).survival()).isEqualTo(50);
        assertThat(voices.rounded()).isFalse();
        assertThat(voices.lastTold()).isEqualTo(1);
    }

    @Test
    void whoIsCountedOnlyIsToldInTens() {
        row(1L, "lived", Visibility.SHOWN, 1, 5, 10);
        row(2L, "lived", Visibility.COUNTED, 1, 19, 38);
        row(3L, null, null, 1, 20, 20);
        TextVoices voices = voices(Set.of("lived"));
        assertThat(voices.shares())
                .containsExactly(
                        new VoiceShare(Kind.STANDPOINT, "lived", 15, 30, 34),
                        new VoiceShare(Kind.REST, null, 29, 38, 66));
        assertThat(voices.rounded()).isTrue();
        assertThat(voices.lastTold()).isNull();
    }

    @Test
    void clausesTellOnlyWhatIsShown() {
        row(1L, "lived", Visibility.SHOWN, 2, 5, 5);
        row(2L, "lived", Visibility.COUNTED, 1, 15, 15);
        rows.add(new ShareRow(1L, "lived", Visibility.SHOWN, "old", null, 0, 0, 3));
        rows.add(new ShareRow(1L, "lived", Visibility.SHOWN, "older", null, null, 0, 4));
        rows.add(new ShareRow(1L, "lived", Visibility.SHOWN, null, null, null, 2, 2));
        List<ClauseVoices> clauses = voices(Set.of("lived")).clauses();
        assertThat(clauses).extracting(ClauseVoices::label).containsExactly(null, "1", "2", null);
        assertThat(clauses.get(1).shares()).containsExactly(new VoiceShare(Kind.REST, null, 15, 15, 100));
        assertThat(clauses.get(3).gone()).isTrue();
        assertThat(clauses.get(3).offered()).isEqualTo(7);
        assertThat(clauses.get(3).key()).isNull();
    }

    @Test
    void whatIsNotUsedIsNotShown() {
        row(1L, "lived", Visibility.UNUSED, 1, 5, 5);
        row(2L, "lived", null, 1, 5, 5);
        assertThat(voices(Set.of()).shares()).containsExactly(new VoiceShare(Kind.REST, null, 10, 10, 100));
    }

    @Test
    void withoutWordsThereIsNothingToTell() {
        assertThat(voices(Set.of()).isEmpty()).isTrue();
    }

    private TextVoices voices(Set<String> told) {
        return TextVoices.of(rows, told, 1, Comparator.naturalOrder());
    }

    private void row(Long person, String stated, Visibility visibility, int clause, int words, int offered) {
        rows.add(new ShareRow(
                person, stated, visibility, "clause" + clause, String.valueOf(clause), clause, words, offered));
    }
}
