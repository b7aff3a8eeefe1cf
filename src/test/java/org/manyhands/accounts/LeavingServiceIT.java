package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** Leaving is free, but sheds no suspension, and never leaves the portal without an administrator. */
@ServiceTest
class LeavingServiceIT {
    @Inject
    ClosingService service;

    @Inject
    PeopleService peopleService;

    @Inject
    PeopleQueries peopleQueries;

    @Inject
    JoinService joining;

    @Inject
    AccountQueries accounts;

    @Inject
    AddressChangeService addresses;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Test
    void whoJoinsAnewIsStillSuspended() throws Exception {
        Actor administrator = people.administrator();
        Actor person = people.person();
        String address = people.address(person);
        peopleService.suspend(administrator, key(person), "Insults", null);
        close(person);
        join(address);
        assertThat(accounts.findByEmail(address))
                .hasValueSatisfying(there -> assertThat(there.getId()).isEqualTo(person.accountId()));
        finish(person);
        assertThat(accounts.findByEmail(address)).isEmpty();
        join(address);
        Account anew = accounts.findByEmail(address).orElseThrow();
        assertThat(peopleQueries.findSuspension(administrator, anew))
                .hasValueSatisfying(found -> assertThat(found.getReason()).isEqualTo("Insults"));
        assertThat(kept(address)).isEqualTo(1);
        peopleService.lift(administrator, anew.getPublicKey());
        assertThat(kept(address)).isZero();
    }

    @Test
    void whoWasNotSuspendedAnyMoreLeavesNothing() throws Exception {
        Actor administrator = people.administrator();
        Actor person = people.person();
        String address = people.address(person);
        peopleService.suspend(administrator, key(person), "Insults", null);
        peopleService.lift(administrator, key(person));
        close(person);
        finish(person);
        assertThat(kept(address)).isZero();
        join(address);
        Account anew = accounts.findByEmail(address).orElseThrow();
        assertThat(peopleQueries.findSuspension(administrator, anew)).isEmpty();
    }

    @Test
    void whoMovesToAnotherAddressDoesNotShedIt() throws Exception {
        Actor administrator = people.administrator();
        Actor person = people.person();
        String left = people.address(person);
        String taken = Keys.random() + "@example.org";
        peopleService.suspend(administrator, key(person), "Insults", null);
        move(person, taken);
        join(left);
        Account anew = accounts.findByEmail(left).orElseThrow();
        assertThat(peopleQueries.findSuspension(administrator, anew)).isPresent();
        peopleService.lift(administrator, key(person));
        assertThat(kept(left)).isZero();

        peopleService.suspend(administrator, key(person), "Insults again", null);
        close(person);
        finish(person);
        Actor other = people.person();
        move(other, taken);
        assertThat(peopleQueries.findSuspension(administrator, accounts.get(other.accountId())))
                .hasValueSatisfying(found -> assertThat(found.getReason()).isEqualTo("Insults again"));
    }

    @Test
    void nothingLeadsFromAnAddressToAnAccountThatIsGone() throws Exception {
        Actor administrator = people.administrator();
        Actor person = people.person();
        String left = people.address(person);
        peopleService.suspend(administrator, key(person), "Insults", null);
        move(person, Keys.random() + "@example.org");
        close(person);
        finish(person);
        assertThat(kept(left)).isEqualTo(1);
        assertThat(em.createQuery("select count(k) from KeptSuspension k where k.account.id = :account", Long.class)
                        .setParameter("account", person.accountId())
                        .getSingleResult())
                .isZero();
    }

    @Test
    void theOnlyAdministratorStays() throws Exception {
        Actor alone = people.administrator();
        Actor other = people.administrator();
        List<Long> others = em.createQuery(
                        "select a.id from Account a where a.administrator = true and a.id not in (:alone, :other)",
                        Long.class)
                .setParameter("alone", alone.accountId())
                .setParameter("other", other.accountId())
                .getResultList();
        look(others, false);
        try {
            staysAlone(alone, other);
        } finally {
            look(others, true);
        }
    }

    /** The database is everybody's: whoever looked after the portal before looks after it again. */
    private void look(List<Long> accounts, boolean after) throws Exception {
        if (!accounts.isEmpty()) {
            tx.run(() -> em.createQuery("update Account a set a.administrator = :after where a.id in :accounts")
                    .setParameter("after", after)
                    .setParameter("accounts", accounts)
                    .executeUpdate());
        }
    }

    private void staysAlone(Actor alone, Actor other) {
        close(other);
        assertThatThrownBy(() -> close(alone)).hasMessage("accounts.close.last-administrator");
        int version = accounts.get(alone.accountId()).getVersion();
        assertThatThrownBy(() -> peopleService.giveRoles(alone, key(alone), true, false, version))
                .hasMessage("accounts.people.last-administrator");
        assertThatThrownBy(() -> peopleService.suspend(people.moderator(), key(alone), "x", null))
                .isInstanceOf(RuleViolation.class);
        assertThat(accounts.get(alone.accountId()).isAdministrator()).isTrue();
        assertThat(accounts.get(alone.accountId()).isActive()).isTrue();
    }

    private String key(Actor person) {
        return accounts.get(person.accountId()).getPublicKey();
    }

    private void close(Actor person) {
        ClosingForm form = new ClosingForm();
        form.setOwn(DemoAccounts.PASSWORD);
        form.setPostsStay(false);
        service.close(person, form);
    }

    /** As if the days had passed. */
    private void finish(Actor person) throws Exception {
        tx.run(() -> em.createQuery("update AccountClosing c set c.dueAt = :past where c.account.id = :account")
                .setParameter("past", Instant.now().minus(Duration.ofMinutes(1)))
                .setParameter("account", person.accountId())
                .executeUpdate());
        service.finish(
                Actor.portal(),
                em.createQuery("select max(c.id) from AccountClosing c where c.account.id = :account", Long.class)
                        .setParameter("account", person.accountId())
                        .getSingleResult());
    }

    /** As if both addresses had agreed. */
    private void move(Actor person, String address) throws Exception {
        tx.run(() -> {
            Account account = accounts.get(person.accountId());
            AddressChange change =
                    new AddressChange(account, address, Keys.secret(), Keys.secret(), false, Instant.now());
            em.persist(change);
            addresses.apply(change);
        });
    }

    private void join(String address) {
        JoinForm form = new JoinForm();
        form.setName("Somebody new");
        form.setEmail(address);
        form.setPassword("a quiet river in winter");
        form.setAgreed(true);
        joining.join(Actor.visitor(), form, Keys.random());
    }

    private long kept(String address) {
        return em.createQuery("select k from KeptSuspension k", KeptSuspension.class)
                .getResultStream()
                .filter(kept -> kept.addressHash().equals(KeptSuspension.hash(address)))
                .count();
    }
}
