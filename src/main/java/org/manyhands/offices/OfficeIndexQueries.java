package org.manyhands.offices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Reads offices for the index, and again as a reader may see them when they are found. */
@ApplicationScoped
class OfficeIndexQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    OfficeDealings dealings;

    /** Those that are not only of a draft. */
    private String told() {
        return "select o from Office o left join fetch o.space s where o.id in :ids and (s.id is null or exists"
                + " (select c.id from Campaign c where c.space = s"
                + " and c.state <> org.manyhands.campaigns.Campaign.State.DRAFT and " + dealings.dealt() + "))";
    }

    List<Office> list(Collection<Long> ids) {
        return em.createQuery(told(), Office.class).setParameter("ids", ids).getResultList();
    }

    /** Those in a space that the reader reads, or in none. */
    List<Office> list(Actor reader, Collection<Long> ids) {
        return em.createQuery(told() + " and (s.id is null or " + SpaceQueries.READABLE + ")", Office.class)
                .setParameter("ids", ids)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    List<Long> after(long id, int most) {
        return em.createQuery("select o.id from Office o where o.id > :after order by o.id", Long.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** The offices that are kept in the spaces of these campaigns. */
    List<Long> besideCampaigns(Collection<Long> campaigns, long after, int most) {
        return em.createQuery(
                        "select o.id from Office o where o.space in (select c.space from Campaign c where c.id in :ids)"
                                + " and o.id > :after order by o.id",
                        Long.class)
                .setParameter("ids", campaigns)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
