package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Keeps the secrets of the portal in its database, each made when it is first asked for. */
@ApplicationScoped
public class PortalSecrets {
    @PersistenceContext
    EntityManager em;

    /** The secret of that name; two nodes that make it at once meet the primary key, and the later one tries again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String get(String name) {
        PortalSecret found = em.find(PortalSecret.class, name);
        if (found == null) {
            found = new PortalSecret(name);
            em.persist(found);
            em.flush();
        }
        return found.secret();
    }
}
