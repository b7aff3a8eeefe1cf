package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.jobs.ForgetJob;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** Sign-ins and links that are over go some time later; those that still open something stay. */
@ServiceTest
class AccountForgetServiceIT {
    @Inject
    ForgetJob job;

    @Inject
    AccountQueries accounts;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    private Account account;

    @BeforeEach
    void account() {
        account = accounts.get(people.person().accountId());
    }

    @Test
    void signInsGoAMonthAfterTheirEnd() throws Exception {
        tx.run(() -> {
            signIn("ran out", true, 91);
            signIn("ran out lately", true, 89);
            signIn("lasts", true, 59);
            signIn("ended", true, 50).end(daysAgo(31));
            signIn("ended lately", true, 50).end(daysAgo(29));
        });
        job.run("");
        assertThat(em.createQuery("select x.tokenHash from SignIn x where x.account = :of", String.class)
                        .setParameter("of", account)
                        .getResultList())
                .containsExactlyInAnyOrder(hash("ran out lately"), hash("lasts"), hash("ended lately"));
    }

    @Test
    void linksGoAWeekAfterTheyWereUsedOrTooOld() throws Exception {
        tx.run(() -> {
            link("too old", AccountToken.Kind.CONFIRM_ADDRESS, 11);
            link("too old lately", AccountToken.Kind.CONFIRM_ADDRESS, 9);
            link("good", AccountToken.Kind.CONFIRM_ADDRESS, 2);
            link("used", AccountToken.Kind.SET_UP, 9).use(daysAgo(8));
            link("used lately", AccountToken.Kind.SET_UP, 9).use(daysAgo(6));
        });
        job.run("");
        assertThat(em.createQuery("select x.tokenHash from AccountToken x where x.account = :of", String.class)
                        .setParameter("of", account)
                        .getResultList())
                .containsExactlyInAnyOrder(hash("too old lately"), hash("good"), hash("used lately"));
    }

    private SignIn signIn(String name, boolean kept, int days) {
        SignIn signIn = new SignIn(account, hash(name), kept, daysAgo(days));
        em.persist(signIn);
        return signIn;
    }

    private AccountToken link(String name, AccountToken.Kind kind, int days) {
        AccountToken link = new AccountToken(kind, account, hash(name), daysAgo(days));
        em.persist(link);
        return link;
    }

    private String hash(String name) {
        return Keys.hash(name + account.getId());
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
