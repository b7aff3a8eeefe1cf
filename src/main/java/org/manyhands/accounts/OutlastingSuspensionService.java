package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** What remains of suspensions whose accounts are gone, by a hash of the address alone. */
@ApplicationScoped
public class OutlastingSuspensionService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The account is about to forget who it was, and this suspension with it. */
    void keep(AccountSuspension suspension) {
        drop(suspension.getAccount().address());
        em.persist(new KeptSuspension(suspension, clock.instant()));
    }

    /** Somebody joins; the suspension goes on if one was kept for the address. It stays kept: the address may not be theirs. */
    void resume(Account account) {
        list(account.address()).stream()
                .filter(kept -> kept.isInForce(clock.instant()))
                .forEach(kept -> em.persist(kept.of(account)));
    }

    /** Nothing is held against this address any more. */
    void drop(String address) {
        list(address).forEach(em::remove);
        em.flush();
    }

    private List<KeptSuspension> list(String address) {
        return em.createQuery("select x from KeptSuspension x where x.addressHash = :hash", KeptSuspension.class)
                .setParameter("hash", KeptSuspension.hash(address))
                .getResultList();
    }
}
