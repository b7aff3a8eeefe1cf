package org.manyhands.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.manyhands.demands.Demand;
import org.manyhands.demands.DemandUse;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;

/** Tells demands whether they were answered. */
@ApplicationScoped
public class AnsweredDemandQueries implements DemandUse {
    @PersistenceContext
    EntityManager em;

    @Inject
    LinkQueries links;

    /** Promises belong to a demand; replies are linked to it. */
    @Override
    public boolean isUsed(Demand demand) {
        return links.isBegun(LinkKind.REPLIED, demand.getId())
                || em.createQuery("select count(x) from Commitment x where x.demand = :demand", Long.class)
                                .setParameter("demand", demand)
                                .getSingleResult()
                        > 0;
    }
}
