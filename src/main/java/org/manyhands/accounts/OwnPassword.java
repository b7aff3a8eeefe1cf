package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Throttle;

/** Asks for the password again before something that a stranger at an open browser must not do. */
@ApplicationScoped
class OwnPassword {
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    /** @throws RuleViolation at the field {@code own} when it is wrong; too many tries are refused */
    void require(Account account, String given) {
        String who = account.getId().toString();
        throttle.check("own-password", who, TRIES, WINDOW);
        if (given == null || !passwords.matches(given, account.passwordHash())) {
            throw RuleViolation.at("own", "accounts.own.wrong");
        }
        throttle.forget("own-password", who);
    }
}
