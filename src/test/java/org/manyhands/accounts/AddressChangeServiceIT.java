package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** No account is taken over by a change of its address. */
@ServiceTest
class AddressChangeServiceIT {
    @Inject
    AddressChangeService service;

    @Inject
    AddressRequestService requests;

    @Inject
    PasswordService passwordService;

    @Inject
    SignInService signIns;

    @Inject
    OwnAccountQueries own;

    @Inject
    AccountQueries accounts;

    @Inject
    PeopleQueries peopleQueries;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    private Actor person;
    private String before;
    private String wanted;

    /** The two keys of a change. */
    private record Keyring(String forNew, String forOld) {}

    @BeforeEach
    void person() {
        person = people.person();
        before = people.address(person);
        wanted = Keys.random() + "@example.org";
    }

    @Test
    void bothEndsHaveToAgreeInAnyOrder() throws Exception {
        Keyring keys = change(wanted, Duration.ZERO);
        assertThat(service.confirm(Actor.visitor(), keys.forNew())).isFalse();
        assertThat(service.confirm(Actor.visitor(), keys.forNew())).isFalse();
        assertThat(address()).isEqualTo(before);
        assertThat(service.confirm(Actor.visitor(), keys.forOld())).isTrue();
        assertThat(address()).isEqualTo(wanted);
        for (String used : List.of(keys.forNew(), keys.forOld())) {
            assertThatThrownBy(() -> service.confirm(Actor.visitor(), used)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.stop(Actor.visitor(), used)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void keysEndWithTimeAndWithAnotherWish() throws Exception {
        Keyring old = change(wanted, AddressChange.LIFE.plusMinutes(1));
        assertThatThrownBy(() -> service.confirm(Actor.visitor(), old.forNew())).isInstanceOf(NotFound.class);
        Keyring first = change(Keys.random() + "@example.org", Duration.ZERO);
        service.confirm(Actor.visitor(), first.forOld());
        requests.ask(person, form(wanted, DemoAccounts.PASSWORD));
        assertThatThrownBy(() -> service.confirm(Actor.visitor(), first.forNew()))
                .isInstanceOf(NotFound.class);
        assertThat(address()).isEqualTo(before);
    }

    @Test
    void keysOfTwoChangesDoNotAddUp() throws Exception {
        Keyring one = change(wanted, Duration.ZERO);
        Keyring two = change(Keys.random() + "@example.org", Duration.ZERO);
        assertThat(service.confirm(Actor.visitor(), one.forNew())).isFalse();
        assertThat(service.confirm(Actor.visitor(), two.forOld())).isFalse();
        assertThat(address()).isEqualTo(before);
    }

    @Test
    void whoHoldsTheAddressStopsItAndEverybodyIsSignedOut() throws Exception {
        Keyring keys = change(wanted, Duration.ZERO);
        String secret = signIn();
        service.confirm(Actor.visitor(), keys.forNew());
        assertThatThrownBy(() -> service.stop(Actor.visitor(), keys.forNew())).isInstanceOf(NotFound.class);
        service.stop(Actor.visitor(), keys.forOld());
        assertThat(accounts.findActor(secret)).isEmpty();
        assertThatThrownBy(() -> service.confirm(Actor.visitor(), keys.forOld()))
                .isInstanceOf(NotFound.class);
        assertThat(address()).isEqualTo(before);
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneAskedForAndTheOtherWayRound() throws Exception {
        Keyring keys = change(wanted, Duration.ZERO);
        PasswordForm form = new PasswordForm();
        form.setOwn(DemoAccounts.PASSWORD);
        form.setPassword("seven quiet herons");
        passwordService.changeOwn(person, form, "");
        assertThatThrownBy(() -> service.confirm(Actor.visitor(), keys.forOld()))
                .isInstanceOf(NotFound.class);
        String link = tx.get(() -> passwordService.issue(accounts.get(person.accountId())));
        Keyring again = change(wanted, Duration.ZERO);
        service.confirm(Actor.visitor(), again.forOld());
        service.confirm(Actor.visitor(), again.forNew());
        assertThat(passwordService.isGood(Actor.visitor(), link)).isFalse();
    }

    @Test
    void anAddressThatSomebodyProvedFirstIsNotTaken() throws Exception {
        Actor other = people.person();
        Keyring keys = change(people.address(other), Duration.ZERO);
        service.confirm(Actor.visitor(), keys.forOld());
        assertThatThrownBy(() -> service.confirm(Actor.visitor(), keys.forNew()))
                .isInstanceOf(RuleViolation.class);
        assertThat(address()).isEqualTo(before);
    }

    @Test
    void whoProvesAnAddressHasItThoughAStrangerJoinedWithItFirst() throws Exception {
        Long stranger = tx.get(() -> {
            Account account = new Account(wanted, "Stranger", "$", Instant.now());
            em.persist(account);
            return account.getId();
        });
        Keyring keys = change(wanted, Duration.ZERO);
        service.confirm(Actor.visitor(), keys.forOld());
        service.confirm(Actor.visitor(), keys.forNew());
        assertThat(address()).isEqualTo(wanted);
        assertThat(accounts.get(stranger).getEmail()).doesNotContain("@");
    }

    @Test
    void nobodyAsksWithoutThePassword() {
        assertThatThrownBy(() -> requests.ask(person, form(wanted, "a wrong password")))
                .isExactlyInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> requests.ask(Actor.visitor(), form(wanted, DemoAccounts.PASSWORD)))
                .hasMessageContaining("own account");
        assertThat(own.findAddressChange(person)).isEmpty();
    }

    /** This portal sends no mails, so an administrator agrees, once, and to nothing that keys decide. */
    @Test
    void withoutMailAnAdministratorAgrees() throws Exception {
        Actor administrator = people.administrator();
        String key = accounts.get(person.accountId()).getPublicKey();
        change(wanted, Duration.ZERO);
        assertThatThrownBy(() -> service.answer(administrator, key, true)).isInstanceOf(NotFound.class);
        requests.ask(person, form(wanted, DemoAccounts.PASSWORD));
        assertThat(peopleQueries.count(administrator, PeopleGroup.WAITING, before))
                .isEqualTo(1);
        assertThatThrownBy(() -> service.answer(people.moderator(), key, true)).isInstanceOf(NotFound.class);
        service.answer(administrator, key, true);
        assertThat(address()).isEqualTo(wanted);
        assertThatThrownBy(() -> service.answer(administrator, key, true)).isInstanceOf(NotFound.class);
    }

    /** A taken address is answered like a free one. */
    @Test
    void askingTellsNothingOfOthers() {
        requests.ask(person, form(people.address(people.person()), DemoAccounts.PASSWORD));
        assertThat(own.findAddressChange(person)).isPresent();
    }

    private Keyring change(String email, Duration ago) throws Exception {
        Keyring keys = new Keyring(Keys.secret(), Keys.secret());
        tx.run(() -> em.persist(new AddressChange(
                accounts.get(person.accountId()),
                email,
                keys.forNew(),
                keys.forOld(),
                false,
                Instant.now().minus(ago))));
        return keys;
    }

    private static AddressForm form(String email, String password) {
        AddressForm form = new AddressForm();
        form.setEmail(email);
        form.setOwn(password);
        return form;
    }

    private String signIn() {
        SignInForm form = new SignInForm();
        form.setEmail(before);
        form.setPassword(DemoAccounts.PASSWORD);
        return signIns.signIn(Actor.visitor(), form, Keys.random());
    }

    private String address() throws Exception {
        return tx.get(() -> people.address(person));
    }
}
