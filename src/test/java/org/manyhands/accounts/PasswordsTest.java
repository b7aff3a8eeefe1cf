package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void knowsTheRightPasswordAgain() {
        String stored = passwords.hash("kettle moss lantern");

        assertThat(passwords.matches("kettle moss lantern", stored)).isTrue();
        assertThat(passwords.matches("kettle moss lanterN", stored)).isFalse();
    }

    @Test
    void keepsNoTwoHashesAlike() {
        assertThat(passwords.hash("kettle moss lantern")).isNotEqualTo(passwords.hash("kettle moss lantern"));
    }

    @Test
    void saysHowItHashed() {
        assertThat(passwords.hash("kettle moss lantern")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void nobodysPasswordIsNeverRight() {
        assertThat(passwords.matches("nobody's password, to take as long", null))
                .isFalse();
    }
}
