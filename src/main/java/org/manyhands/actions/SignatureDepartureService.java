package org.manyhands.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.accounts.Departure;

/** What becomes of the signatures of somebody who closes their account: they count on, and nobody reads whose they were. */
@ApplicationScoped
public class SignatureDepartureService {
    @PersistenceContext
    EntityManager em;

    void hideNames(Departure departure) {
        list(departure).forEach(Signature::hideName);
    }

    void forget(Departure departure) {
        for (Signature signature : list(departure)) {
            if (signature.isCounted()) {
                signature.forget();
            } else {
                em.remove(signature);
            }
        }
        em.flush();
    }

    private List<Signature> list(Departure departure) {
        return em.createQuery(
                        "select x from Signature x where x.account.id = :account or x.emailLower = :address",
                        Signature.class)
                .setParameter("account", departure.accountId())
                .setParameter("address", departure.address())
                .getResultList();
    }
}
