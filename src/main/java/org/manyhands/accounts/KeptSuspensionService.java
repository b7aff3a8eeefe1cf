package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.security.Actor;

/** Suspensions that are held against addresses which their accounts no longer bear, by a hash of the address alone. */
@ApplicationScoped
public class KeptSuspensionService {
    @PersistenceContext
    EntityManager em;

    @Inject
    KeptSuspensionQueries kept;

    @Inject
    PeopleQueries people;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** The account is about to forget who it was; nothing may lead from an address to it any more. */
    void keepBeyond(Account account) {
        people.findSuspension(account).ifPresent(suspension -> {
            drop(account.address());
            em.persist(KeptSuspension.beyond(suspension, clock.instant()));
        });
        kept.listOf(account).forEach(KeptSuspension::forgetAccount);
    }

    /** The account is about to bear another address; whoever joins with the one that it leaves is still suspended. */
    void keepBehind(Account account) {
        people.findSuspension(account).ifPresent(suspension -> {
            drop(account.address());
            em.persist(KeptSuspension.behind(suspension, clock.instant()));
        });
    }

    /** An account has a new address; a suspension goes on that is kept for it. It stays kept: the address may not be theirs. */
    void resume(Account account) {
        if (people.findSuspension(account).isPresent()) {
            return;
        }
        kept.list(account.address()).stream()
                .filter(one -> one.isInForce(clock.instant()))
                .forEach(one -> {
                    em.persist(one.of(account));
                    em.flush();
                    activity.record(
                            Actor.portal(),
                            AccountActivity.SUSPENDED,
                            AccountActivity.subject(account),
                            Audience.administrators(),
                            Map.of());
                });
    }

    /** Nothing is held any more against this account, whatever address it bore. */
    void drop(Account account) {
        kept.listOf(account).forEach(em::remove);
        drop(account.address());
    }

    private void drop(String address) {
        kept.list(address).forEach(em::remove);
        em.flush();
    }
}
