package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Predicate;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.security.Actor;

/** Ends sign-ins of one's own in other browsers. */
@ApplicationScoped
public class OwnSignInService {
    @Inject
    AccountQueries accounts;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Ends one; nothing happens for a key that is none of the person's own. */
    @Transactional
    public void end(Actor actor, String key) {
        AccountPermissions.requirePerson(actor);
        end(actor, signIn -> signIn.getPublicKey().equals(key));
    }

    /**
     * Ends all but one.
     *
     * @param secret of the browser that stays signed in
     */
    @Transactional
    public void endOthers(Actor actor, String secret) {
        AccountPermissions.requirePerson(actor);
        end(actor, signIn -> !signIn.isOf(secret));
    }

    private void end(Actor actor, Predicate<SignIn> which) {
        accounts.listOpenSignInsOf(actor.accountId()).stream()
                .filter(which)
                .forEach(signIn -> signIn.end(clock.instant()));
        Account account = accounts.get(actor.accountId());
        activity.record(actor, AccountActivity.SIGN_INS_ENDED, AccountActivity.subject(account), Audience.self());
    }
}
