package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/** Signing in and out. A wrong address and a wrong password look and take the same. */
@ApplicationScoped
public class SignInService {
    /** Enough that no single sender can keep somebody else out. */
    private static final int TRIES_PER_ADDRESS = 100;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Signs a person in.
     *
     * @param sender the network address that asks, for the limit of tries
     * @return the secret for the browser's cookie
     * @throws RuleViolation when address and password do not belong together, or the account is not open yet
     */
    @Transactional
    @OpenToAll(reason = "Whoever knows address and password may sign in")
    public String signIn(Actor visitor, SignInForm form, String sender) {
        throttle.check(Limit.SIGN_IN_FROM, sender);
        String email = Account.lower(form.getEmail());
        throttle.check(Limit.SIGN_IN, pair(email, sender));
        throttle.check("sign-in-to", email, TRIES_PER_ADDRESS, WINDOW);
        Optional<Account> account = accounts.findByEmail(form.getEmail());
        if (!passwords.matches(
                form.getPassword(), account.map(Account::passwordHash).orElse(null))) {
            throw new RuleViolation("accounts.sign-in.wrong");
        }
        return begin(account.get(), form, sender);
    }

    private String begin(Account account, SignInForm form, String sender) {
        if (account.getState() == Account.State.UNCONFIRMED) {
            throw new RuleViolation("accounts.sign-in.unconfirmed");
        }
        if (account.getState() == Account.State.CLOSED) {
            throw new RuleViolation("accounts.sign-in.wrong");
        }
        if (account.getState() == Account.State.WAITING) {
            throw new RuleViolation("accounts.sign-in.waiting");
        }
        String email = Account.lower(form.getEmail());
        throttle.forget(Limit.SIGN_IN, pair(email, sender));
        throttle.giveBack(Limit.SIGN_IN_FROM, sender);
        throttle.giveBack("sign-in-to", email);
        String secret = Keys.secret();
        em.persist(new SignIn(account, Keys.hash(secret), form.isKeep(), clock.instant())
                .in(BrowserName.of(form.getUserAgent())));
        Actor person = Actor.person(account.getId(), account.getDisplayName(), false, false, false);
        activity.record(person, AccountActivity.SIGNED_IN, AccountActivity.subject(account), Audience.self());
        return secret;
    }

    private static String pair(String email, String sender) {
        return email + " " + sender;
    }

    /** Ends the sign-in that this secret belongs to, if any. */
    @Transactional
    @OpenToAll(reason = "Whoever holds the secret of a sign-in may end it")
    public void signOut(Actor actor, String secret) {
        em.createQuery("select s from SignIn s where s.tokenHash = :hash and s.endedAt is null", SignIn.class)
                .setParameter("hash", Keys.hash(secret))
                .getResultStream()
                .forEach(signIn -> signIn.end(clock.instant()));
    }

    /** Notes that a sign-in is in use, so that it lasts. */
    @Transactional
    @OpenToAll(reason = "Called for the sign-in of the request itself")
    public void noteUse(Actor actor, long signInId) {
        Instant now = clock.instant();
        SignIn signIn = em.find(SignIn.class, signInId);
        if (signIn != null && signIn.getEndedAt() == null) {
            signIn.seen(now);
        }
    }
}
