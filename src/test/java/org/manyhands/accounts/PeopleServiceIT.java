package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;
import org.manyhands.testing.Tx;

/** What administrators do with accounts, and that nobody else can. */
@ServiceTest
class PeopleServiceIT {
    @Inject
    PeopleService service;

    @Inject
    PeopleQueries people;

    @Inject
    PasswordService passwords;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Inject
    Statements statements;

    @Test
    void letsSomebodyInWhoWaits() throws Exception {
        Actor admin = administrator();
        Account waiting = account(Account.State.WAITING);
        service.approve(admin, waiting.getPublicKey());
        assertThat(read(waiting).isActive()).isTrue();
        assertThat(recorded("accounts.approved", waiting)).isEqualTo(1);
        assertThatThrownBy(() -> service.approve(admin, waiting.getPublicKey()))
                .hasMessage("accounts.people.not-waiting");
    }

    @Test
    void isNotThereForAnybodyElse() throws Exception {
        Account waiting = account(Account.State.WAITING);
        for (Actor other : List.of(Actor.visitor(), person(false, false), person(false, true))) {
            assertThatThrownBy(() -> service.approve(other, waiting.getPublicKey()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.open(other, waiting.getPublicKey()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.giveResetLink(other, waiting.getPublicKey()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.giveRoles(other, waiting.getPublicKey(), true, true, 0))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.count(other, PeopleGroup.ALL, "")).isInstanceOf(NotFound.class);
        }
        assertThat(read(waiting).getState()).isEqualTo(Account.State.WAITING);
    }

    @Test
    void opensAnAccountAndSaysSo() throws Exception {
        Actor admin = administrator();
        Account other = account(Account.State.ACTIVE);
        assertThat(service.open(admin, other.getPublicKey()).getEmail()).isEqualTo(other.getEmail());
        assertThat(recorded("accounts.person-opened", other)).isEqualTo(1);
    }

    @Test
    void suspendsAndLifts() throws Exception {
        Actor admin = administrator();
        Account other = account(Account.State.ACTIVE);
        service.suspend(admin, other.getPublicKey(), "Insults", null);
        assertThat(people.findSuspension(admin, other)).isPresent();
        assertThatThrownBy(() -> service.suspend(admin, other.getPublicKey(), "Again", null))
                .hasMessage("accounts.people.suspended-already");
        service.lift(admin, other.getPublicKey());
        assertThat(people.findSuspension(admin, other)).isEmpty();
    }

    @Test
    void suspendsNobodyWhoLooksAfterThePortal() throws Exception {
        Actor admin = administrator();
        Account colleague = em.find(Account.class, administrator().accountId());
        assertThatThrownBy(() -> service.suspend(admin, colleague.getPublicKey(), "x", null))
                .hasMessage("accounts.people.suspend-administrator");
        Account own = em.find(Account.class, admin.accountId());
        assertThatThrownBy(() -> service.suspend(admin, own.getPublicKey(), "x", null))
                .hasMessage("accounts.people.own-suspension");
        Account other = account(Account.State.ACTIVE);
        assertThatThrownBy(() -> service.suspend(admin, other.getPublicKey(), "x", Instant.EPOCH))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("until"));
    }

    @Test
    void givesRolesAndKeepsTheLastAdministrator() throws Exception {
        Actor admin = administrator();
        Account other = account(Account.State.ACTIVE);
        service.giveRoles(admin, other.getPublicKey(), true, true, other.getVersion());
        assertThat(read(other).isAdministrator()).isTrue();
        assertThatThrownBy(() -> service.giveRoles(admin, other.getPublicKey(), false, false, other.getVersion()))
                .isInstanceOf(OptimisticLockException.class);
        service.giveRoles(admin, other.getPublicKey(), false, false, read(other).getVersion());
        assertThat(read(other).isAdministrator()).isFalse();
    }

    @Test
    void givesNoRoleToWhoIsSuspended() throws Exception {
        Actor admin = administrator();
        Account other = account(Account.State.ACTIVE);
        service.suspend(admin, other.getPublicKey(), "Insults", null);
        assertThatThrownBy(() -> service.giveRoles(admin, other.getPublicKey(), false, true, other.getVersion()))
                .hasMessage("accounts.people.role-suspended");
        assertThat(read(other).isAdministrator()).isFalse();
    }

    @Test
    void givesALinkThatWorksOnce() throws Exception {
        Actor admin = administrator();
        Account other = account(Account.State.ACTIVE);
        String first = secret(service.giveResetLink(admin, other.getPublicKey()));
        String link = secret(service.giveResetLink(admin, other.getPublicKey()));
        assertThat(passwords.isGood(Actor.visitor(), first)).isFalse();
        passwords.change(Actor.visitor(), link, "a quiet river in winter");
        assertThat(passwords.isGood(Actor.visitor(), link)).isFalse();
        assertThat(recorded("accounts.reset-link-given", other)).isEqualTo(2);
    }

    @Test
    void findsByPartOfTheNameAndByWholeAddressOnly() throws Exception {
        Actor admin = administrator();
        Account other = account(Account.State.ACTIVE);
        assertThat(found(admin, other.getDisplayName().substring(3).toUpperCase(java.util.Locale.ROOT)))
                .containsExactly(other.getPublicKey());
        assertThat(found(admin, other.getEmail())).containsExactly(other.getPublicKey());
        assertThat(found(admin, other.getEmail().substring(1))).isEmpty();
        assertThat(found(admin, "%")).isEmpty();
        assertThat(found(admin, "' or 1=1 --")).isEmpty();
    }

    @Test
    void readsEveryGroupInEveryOrderWithOneStatement() throws Exception {
        Actor admin = administrator();
        for (PeopleGroup group : PeopleGroup.values()) {
            for (PeopleColumn column : PeopleColumn.values()) {
                assertThat(statements.count(() -> people.list(admin, group, "a", column, true, 0, 25)))
                        .isEqualTo(1);
            }
            assertThat(statements.count(() -> people.count(admin, group, ""))).isEqualTo(1);
        }
    }

    private List<String> found(Actor admin, String words) {
        return people.list(admin, PeopleGroup.ALL, words, PeopleColumn.NAME, true, 0, 25).stream()
                .map(PersonRow::key)
                .toList();
    }

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Actor administrator() throws Exception {
        return person(true, false);
    }

    private Actor person(boolean administrator, boolean moderator) throws Exception {
        Account account = tx.get(() -> {
            Account fresh = fresh();
            fresh.approve(Instant.now());
            fresh.takeRoles(moderator, administrator);
            em.persist(fresh);
            return fresh;
        });
        return Actor.person(account.getId(), account.getDisplayName(), administrator, moderator, false);
    }

    private Account account(Account.State state) throws Exception {
        return tx.get(() -> {
            Account fresh = fresh();
            if (state == Account.State.WAITING) {
                fresh.waitForApproval();
            } else {
                fresh.approve(Instant.now());
            }
            em.persist(fresh);
            return fresh;
        });
    }

    private static Account fresh() {
        String key = Keys.random();
        return new Account(key + "@test.example", "Person " + key, "x", Instant.now());
    }

    private Account read(Account account) throws Exception {
        return tx.get(() -> em.find(Account.class, account.getId()));
    }

    private long recorded(String verb, Account account) throws Exception {
        return tx.get(() -> em.createQuery(
                        "select count(v) from Activity v where v.verb = :verb and v.subjectId = :id", Long.class)
                .setParameter("verb", verb)
                .setParameter("id", account.getId())
                .getSingleResult());
    }
}
