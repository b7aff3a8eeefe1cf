package org.manyhands.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A signature counts while it is confirmed and not withdrawn, and whoever knows the address alone changes nothing. */
class SignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Signature signature = new Signature(null, " Rowena@Example.ORG ");

    @Test
    void addressesAreComparedWithoutCaseAndBlanks() {
        assertThat(Signature.lower(" Rowena@Example.ORG ")).isEqualTo("rowena@example.org");
        assertThat(signature.getEmail()).isEqualTo("Rowena@Example.ORG");
    }

    @Test
    void countsOnceItIsConfirmed() {
        sign("Rowena");
        assertThat(signature.isCounted()).isFalse();
        assertThat(signature.confirm(NOW)).isTrue();
        assertThat(signature.isCounted()).isTrue();
        assertThat(signature.confirm(NOW)).isFalse();
    }

    @Test
    void isTakenBackOnce() {
        sign("Rowena");
        signature.confirm(NOW);
        assertThat(signature.withdraw(NOW)).isTrue();
        assertThat(signature.withdraw(NOW)).isFalse();
        assertThat(signature.isCounted()).isFalse();
    }

    @Test
    void takingBackWhatWasNeverConfirmedChangesNoCount() {
        sign("Rowena");
        assertThat(signature.withdraw(NOW)).isFalse();
        assertThat(signature.confirm(NOW)).isFalse();
        assertThat(signature.isCounted()).isFalse();
    }

    @Test
    void whatCountsIsNotChangedBySigningAgain() {
        sign("Rowena");
        signature.confirm(NOW);
        sign("Somebody else");
        assertThat(signature.getName()).isEqualTo("Rowena");
        assertThat(signature.isCounted()).isTrue();
    }

    @Test
    void whoTookItBackCanSignAgainAndConfirmsAnew() {
        sign("Rowena");
        signature.confirm(NOW);
        signature.withdraw(NOW);
        sign("Rowena T.");
        assertThat(signature.isWithdrawn()).isFalse();
        assertThat(signature.isCounted()).isFalse();
        assertThat(signature.confirm(NOW)).isTrue();
        assertThat(signature.getName()).isEqualTo("Rowena T.");
    }

    @Test
    void emptyWordsAreNone() {
        signature.sign("Rowena", true, "  ", null, NOW);
        assertThat(signature.getComment()).isNull();
    }

    private void sign(String name) {
        signature.sign(name, true, null, null, NOW);
    }
}
