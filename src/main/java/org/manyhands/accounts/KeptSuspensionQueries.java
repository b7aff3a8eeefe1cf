package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the suspensions that are kept for addresses; for the services of accounts alone. */
@ApplicationScoped
public class KeptSuspensionQueries {
    @PersistenceContext
    EntityManager em;

    List<KeptSuspension> list(String address) {
        return em.createQuery("select x from KeptSuspension x where x.addressHash = :hash", KeptSuspension.class)
                .setParameter("hash", KeptSuspension.hash(address))
                .getResultList();
    }

    /** Those that an account left behind with the addresses that it bore. */
    List<KeptSuspension> listOf(Account account) {
        return em.createQuery("select x from KeptSuspension x where x.account = :account", KeptSuspension.class)
                .setParameter("account", account)
                .getResultList();
    }
}
