package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;

/** Lets somebody come back who closed their account; their sign-in is good for nothing else. */
@ApplicationScoped
public class ReopeningService {
    @PersistenceContext
    EntityManager em;

    @Inject
    OwnAccountQueries own;

    @Inject
    @Any
    Instance<PersonalData> kept;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Whether a sign-in is that of somebody who closed their account. */
    @OpenToAll(reason = "Tells the holder of a sign-in alone what it is good for")
    public boolean canReopen(Actor visitor, String secret) {
        return own.findClosing(secret).isPresent();
    }

    /** When the closing will be for good, for the holder of such a sign-in. */
    @OpenToAll(reason = "Tells the holder of a sign-in alone what it is good for")
    public Optional<Instant> due(Actor visitor, String secret) {
        return own.findClosing(secret).map(AccountClosing::getDueAt);
    }

    /**
     * Opens the account again. What the person left comes back, but for roles and standpoints.
     *
     * @throws NotFound when there is nothing to come back to
     */
    @Transactional
    @OpenToAll(reason = "Whoever signed in with address and password may come back")
    public void reopen(Actor visitor, String secret) {
        AccountClosing closing = own.findClosing(secret).orElseThrow(() -> new NotFound("closing"));
        Account account = closing.account();
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(closing);
        if (!closing.isOpen()) {
            throw new NotFound("closing");
        }
        Instant now = clock.instant();
        closing.undo(now);
        account.reopen();
        Actor person = Actor.person(account.getId(), account.getDisplayName(), false, false, false);
        Departure departure = ClosingService.departure(closing, now);
        kept.forEach(feature -> feature.comeBack(person, departure));
        activity.record(person, AccountActivity.CAME_BACK, AccountActivity.subject(account), Audience.self());
    }
}
