package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads of what was brought in from elsewhere already. */
@ApplicationScoped
public class ProposalImportQueries {
    @PersistenceContext
    EntityManager em;

    Optional<Proposal> findImported(long spaceId, String importKey) {
        return em.createQuery(
                        "select p from Proposal p where p.space.id = :space and p.importKey = :key", Proposal.class)
                .setParameter("space", spaceId)
                .setParameter("key", importKey)
                .getResultStream()
                .findFirst();
    }
}
