package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.IndexedRow;

/** Reads campaigns and their parts for the index, and again as a reader may see them when they are found. */
@ApplicationScoped
public class CampaignIndexQueries {
    private static final String CAMPAIGNS = """
            select new org.manyhands.spaces.IndexedRow(c.id, c.publicKey, c.slug, c.title, c.purpose, c.language, s.id,
              s.access, s.name, per.id, per.name, c.begunAt)
            from Campaign c join c.space s left join c.owner per where c.id in :ids""";

    private static final String SEEN = " and " + CampaignQueries.VISIBLE;

    @PersistenceContext
    EntityManager em;

    List<IndexedRow> campaigns(Collection<Long> ids) {
        return of(CAMPAIGNS, ids).getResultList();
    }

    /** Those that the reader sees. */
    List<IndexedRow> campaigns(Actor reader, Collection<Long> ids) {
        return of(CAMPAIGNS + SEEN, ids)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    /** Parts of campaigns, with what a feature says of them. */
    public List<IndexedRow> parts(String jpql, Collection<Long> ids) {
        return of(jpql, ids).getResultList();
    }

    /** Those of campaigns {@code c} in spaces {@code s} that the reader sees. */
    public List<IndexedRow> parts(String jpql, Actor reader, Collection<Long> ids) {
        return of(jpql + SEEN, ids).setParameter("reader", reader.readerId()).getResultList();
    }

    /** The next ids of an entity after one. */
    public List<Long> after(Class<?> type, long id, int most) {
        return em.createQuery(
                        "select x.id from " + type.getSimpleName() + " x where x.id > :after order by x.id", Long.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** The parts of these campaigns. */
    public List<Long> partsOf(Class<?> type, Collection<Long> campaigns, long after, int most) {
        return em.createQuery(
                        "select x.id from " + type.getSimpleName()
                                + " x where x.campaign.id in :ids and x.id > :after order by x.id",
                        Long.class)
                .setParameter("ids", campaigns)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these that only their organizers and readers see. */
    List<Long> drafts(Collection<Long> ids) {
        return em.createQuery(
                        "select c.id from Campaign c where c.id in :ids"
                                + " and c.state = org.manyhands.campaigns.Campaign.State.DRAFT",
                        Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** All drafts that the reader sees. */
    List<Long> drafts(Actor reader) {
        return em.createQuery(
                        "select c.id from Campaign c join c.space s"
                                + " where c.state = org.manyhands.campaigns.Campaign.State.DRAFT" + SEEN,
                        Long.class)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    private TypedQuery<IndexedRow> of(String jpql, Collection<Long> ids) {
        return em.createQuery(jpql, IndexedRow.class).setParameter("ids", ids);
    }
}
