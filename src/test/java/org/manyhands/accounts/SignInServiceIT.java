package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Signing in is limited for whoever guesses, and not for whom they guess at. */
@ServiceTest
class SignInServiceIT {
    private static final int GUESSES = 10;

    private static final int MORE_THAN_ONE_SENDER_MAY_GUESS = 65;

    @Inject
    SignInService service;

    @Inject
    People people;

    @Test
    void whoGuessesIsStoppedAndKeepsNobodyElseOut() {
        String email = people.address(people.person());
        String guesser = Keys.random();
        for (int i = 0; i < GUESSES; i++) {
            assertThatThrownBy(() -> signIn(email, "a wrong password", guesser))
                    .isExactlyInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> signIn(email, DemoAccounts.PASSWORD, guesser)).isInstanceOf(TooManyAttempts.class);
        assertThat(signIn(email, DemoAccounts.PASSWORD, Keys.random())).isNotBlank();
    }

    @Test
    void anUnknownAddressIsAnsweredAlike() {
        String email = people.address(people.person());
        String wrong = message(email);
        assertThat(message("nobody-" + email)).isEqualTo(wrong);
    }

    /** As many people as a clinic has sign in from its one address; guesses from there are counted all the same. */
    @Test
    void manyPeopleShareAnAddress() {
        String email = people.address(people.person());
        String clinic = Keys.random();
        for (int i = 0; i < MORE_THAN_ONE_SENDER_MAY_GUESS; i++) {
            assertThat(signIn(email, DemoAccounts.PASSWORD, clinic)).isNotBlank();
        }
        assertThatThrownBy(() -> {
                    for (int i = 0; i < MORE_THAN_ONE_SENDER_MAY_GUESS; i++) {
                        assertThatThrownBy(() -> signIn("nobody-" + Keys.random() + "@example.org", "wrong", clinic))
                                .isExactlyInstanceOf(RuleViolation.class);
                    }
                })
                .hasMessageContaining("TooManyAttempts");
    }

    private String message(String email) {
        try {
            return signIn(email, "a wrong password", Keys.random());
        } catch (RuleViolation e) {
            return e.messageKey();
        }
    }

    private String signIn(String email, String password, String sender) {
        SignInForm form = new SignInForm();
        form.setEmail(email);
        form.setPassword(password);
        return service.signIn(Actor.visitor(), form, sender);
    }
}
