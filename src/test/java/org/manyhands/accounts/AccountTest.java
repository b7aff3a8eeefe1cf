package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Account account = new Account(" Sam@Example.org ", " Sam ", "hash", NOW);

    @Test
    void comparesAddressesWithoutCaseAndBlanks() {
        assertThat(Account.lower(" Sam@Example.ORG ")).isEqualTo("sam@example.org");
        assertThat(account.getEmail()).isEqualTo("Sam@Example.org");
    }

    @Test
    void beginsUnconfirmed() {
        assertThat(account.getState()).isEqualTo(Account.State.UNCONFIRMED);
        assertThat(account.isActive()).isFalse();
    }

    @Test
    void isOpenAfterConfirmationWhereNobodyHasToApprove() {
        account.confirm(NOW, false);

        assertThat(account.isActive()).isTrue();
    }

    @Test
    void waitsAfterConfirmationWhereSomebodyHasToApprove() {
        account.confirm(NOW, true);

        assertThat(account.getState()).isEqualTo(Account.State.WAITING);
        account.approve(NOW);
        assertThat(account.isActive()).isTrue();
    }

    @Test
    void confirmingAgainOpensNothing() {
        account.waitForApproval();
        account.confirm(NOW, false);

        assertThat(account.getState()).isEqualTo(Account.State.WAITING);
    }

    @Test
    void aSignInThatIsKeptLastsLonger() {
        assertThat(new SignIn(account, "h", true, NOW).getExpiresAt()).isEqualTo(NOW.plus(SignIn.KEPT));
        assertThat(new SignIn(account, "h", false, NOW).getExpiresAt()).isEqualTo(NOW.plus(SignIn.SHORT));
    }

    @Test
    void aTokenIsGoodOnceAndForItsTime() {
        AccountToken token = new AccountToken(AccountToken.Kind.NEW_PASSWORD, account, "h", NOW);

        assertThat(token.isGood(NOW)).isTrue();
        assertThat(token.isGood(NOW.plus(AccountToken.Kind.NEW_PASSWORD.life())))
                .isFalse();
        token.use(NOW);
        assertThat(token.isGood(NOW)).isFalse();
    }
}
