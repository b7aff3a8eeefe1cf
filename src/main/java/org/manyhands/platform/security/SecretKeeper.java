package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds and makes secrets in transactions of their own: one that failed cannot read what the other one made. */
@ApplicationScoped
public class SecretKeeper {
    @PersistenceContext
    EntityManager em;

    /** The secret under this name, if one was made before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<String> find(String name) {
        return Optional.ofNullable(em.find(PortalSecret.class, name)).map(PortalSecret::secret);
    }

    /**
     * Makes the secret.
     *
     * @throws jakarta.persistence.PersistenceException when it has been made already
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String make(String name) {
        PortalSecret made = new PortalSecret(name);
        em.persist(made);
        em.flush();
        return made.secret();
    }
}
