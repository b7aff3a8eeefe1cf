package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** People look after their own sign-ins and password, and nobody else's. */
@ServiceTest
class OwnAccountServiceIT {
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64) Firefox/133.0";

    @Inject
    OwnSignInService service;

    @Inject
    PasswordService passwords;

    @Inject
    SignInService signIns;

    @Inject
    OwnAccountQueries own;

    @Inject
    AccountQueries accounts;

    @Inject
    People people;

    private Actor person;
    private String email;

    @BeforeEach
    void person() {
        person = people.person();
        email = people.address(person);
    }

    @Test
    void theListShowsTheBrowserThatAsksFirst() {
        String here = signIn(DemoAccounts.PASSWORD, FIREFOX);
        signIn(DemoAccounts.PASSWORD, "unheard of");
        assertThat(own.listSignIns(person, here))
                .hasSize(2)
                .satisfiesExactly(
                        first -> {
                            assertThat(first.current()).isTrue();
                            assertThat(first.browser()).isEqualTo("Firefox");
                            assertThat(first.device()).isEqualTo("Linux");
                        },
                        second -> {
                            assertThat(second.current()).isFalse();
                            assertThat(second.browser()).isNull();
                        });
        assertThat(own.listSignIns(people.person(), here)).isEmpty();
        assertThatThrownBy(() -> own.listSignIns(Actor.visitor(), here)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void oneEndsAndNoStrangersDoes() {
        String here = signIn(DemoAccounts.PASSWORD, FIREFOX);
        String there = signIn(DemoAccounts.PASSWORD, FIREFOX);
        String key = own.listSignIns(person, there).get(0).key();
        service.end(people.person(), key);
        assertThat(accounts.findActor(there)).isPresent();
        service.end(person, key);
        assertThat(accounts.findActor(there)).isEmpty();
        assertThat(accounts.findActor(here)).isPresent();
    }

    @Test
    void allOthersEnd() {
        String here = signIn(DemoAccounts.PASSWORD, FIREFOX);
        String there = signIn(DemoAccounts.PASSWORD, FIREFOX);
        service.endOthers(person, here);
        assertThat(accounts.findActor(there)).isEmpty();
        assertThat(accounts.findActor(here)).isPresent();
    }

    @Test
    void anotherPasswordNeedsTheOldOneAndEndsOtherSignIns() {
        String here = signIn(DemoAccounts.PASSWORD, FIREFOX);
        String there = signIn(DemoAccounts.PASSWORD, FIREFOX);
        assertThatThrownBy(() -> passwords.changeOwn(person, form("wrong", "seven quiet herons"), here))
                .isExactlyInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> passwords.changeOwn(person, form(DemoAccounts.PASSWORD, "short"), here))
                .isExactlyInstanceOf(RuleViolation.class);
        passwords.changeOwn(person, form(DemoAccounts.PASSWORD, "seven quiet herons"), here);
        assertThat(accounts.findActor(there)).isEmpty();
        assertThat(accounts.findActor(here)).isPresent();
        assertThatThrownBy(() -> signIn(DemoAccounts.PASSWORD, FIREFOX)).isInstanceOf(RuleViolation.class);
        assertThat(signIn("seven quiet herons", FIREFOX)).isNotBlank();
    }

    @Test
    void whoGuessesThePasswordIsStopped() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> passwords.changeOwn(person, form("wrong", "seven quiet herons"), ""))
                    .isExactlyInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> passwords.changeOwn(person, form(DemoAccounts.PASSWORD, "seven quiet herons"), ""))
                .isInstanceOf(TooManyAttempts.class);
    }

    private static PasswordForm form(String own, String password) {
        PasswordForm form = new PasswordForm();
        form.setOwn(own);
        form.setPassword(password);
        return form;
    }

    private String signIn(String password, String browser) {
        SignInForm form = new SignInForm();
        form.setEmail(email);
        form.setPassword(password);
        form.setUserAgent(browser);
        return signIns.signIn(Actor.visitor(), form, Keys.random());
    }
}
