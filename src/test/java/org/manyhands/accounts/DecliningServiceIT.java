package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** Who waits can be turned away, and then nothing is left of them. */
@ServiceTest
class DecliningServiceIT {
    @Inject
    DecliningService service;

    @Inject
    PeopleQueries queries;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Test
    void nothingIsLeftOfWhoIsDeclined() throws Exception {
        Actor admin = people.administrator();
        Account waiting = account(true);
        long before = queries.count(admin, PeopleGroup.WAITING, "");
        service.decline(admin, waiting.getPublicKey());
        service.decline(admin, waiting.getPublicKey());
        Account read = tx.get(() -> em.find(Account.class, waiting.getId()));
        assertThat(read.getState()).isEqualTo(Account.State.CLOSED);
        assertThat(read.getDisplayName()).isEmpty();
        assertThat(read.address()).doesNotContain(waiting.getEmail());
        assertThat(read.passwordHash()).isNotEqualTo("x");
        assertThat(queries.count(admin, PeopleGroup.WAITING, "")).isEqualTo(before - 1);
        assertThat(recorded(waiting)).isEqualTo(1);
        assertThat(tx.get(() -> em.createQuery("select count(m) from Mail m where m.recipient = :address", Long.class)
                        .setParameter("address", waiting.getEmail())
                        .getSingleResult()))
                .as("without a mail server nothing keeps the address")
                .isZero();
    }

    @Test
    void theSameAddressMayAskAgain() throws Exception {
        Account waiting = account(true);
        service.decline(people.administrator(), waiting.getPublicKey());
        Account again = tx.get(() -> {
            Account fresh = new Account(waiting.getEmail(), "Again", "x", Instant.now());
            em.persist(fresh);
            return fresh;
        });
        assertThat(again.getId()).isNotEqualTo(waiting.getId());
    }

    @Test
    void onlyWhoWaitsAndOnlyByAdministrators() throws Exception {
        Account active = account(false);
        assertThatThrownBy(() -> service.decline(people.administrator(), active.getPublicKey()))
                .hasMessage("accounts.people.not-waiting");
        Account waiting = account(true);
        for (Actor other : List.of(Actor.visitor(), people.person(), people.moderator())) {
            assertThatThrownBy(() -> service.decline(other, waiting.getPublicKey()))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(tx.get(() -> em.find(Account.class, waiting.getId())).getState())
                .isEqualTo(Account.State.WAITING);
    }

    private Account account(boolean waits) throws Exception {
        return tx.get(() -> {
            String key = Keys.random();
            Account fresh = new Account(key + "@test.example", "Person " + key, "x", Instant.now());
            if (waits) {
                fresh.waitForApproval();
            } else {
                fresh.approve(Instant.now());
            }
            em.persist(fresh);
            return fresh;
        });
    }

    private long recorded(Account account) throws Exception {
        return tx.get(() -> em.createQuery(
                        "select count(v) from Activity v where v.verb = 'accounts.declined' and v.subjectId = :id",
                        Long.class)
                .setParameter("id", account.getId())
                .getSingleResult());
    }
}
