package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.manyhands.platform.security.Actor;

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

    /** How many entries of a history are in the portal already; 0 when it is new. */
    public int findImportedCount(Actor actor, String spaceSlug, String importKey) {
        return em.createQuery(
                        "select p.importCount from Proposal p join p.space s where s.slug = :space"
                                + " and p.importKey = :key and " + ProposalSight.VISIBLE,
                        Integer.class)
                .setParameter("space", spaceSlug)
                .setParameter("key", importKey)
                .setParameter("reader", actor.readerId())
                .getResultStream()
                .findFirst()
                .orElse(0);
    }
}
