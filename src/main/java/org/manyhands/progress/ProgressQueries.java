package org.manyhands.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.demands.Demand;
import org.manyhands.demands.DemandUse;
import org.manyhands.platform.security.Actor;

/** Lists campaigns with what has come of them, as a viewer may see them, and reads their news and their end. */
@ApplicationScoped
public class ProgressQueries implements DemandUse {
    /** How many campaigns a page of the list has. */
    static final int PAGE = 20;

    private static final String ROW = """
            select new org.manyhands.progress.CampaignRow(c.id, c.publicKey, c.slug, c.title, c.state, s.name, s.slug,
              c.begunAt, c.publishedAt,
              (select count(d) from Demand d where d.campaign = c),
              (select sum(t.confirmed) from SignatureTally t, CampaignAction a where a.id = t.actionId and a.campaign = c),
              (select count(r) from Reply r where r.campaign = c), c.language)
            from Campaign c join c.space s where\s""";

    @PersistenceContext
    EntityManager em;

    /**
     * A page of the campaigns in one state, the latest begun first.
     *
     * @param words that the title must contain, or null
     * @param after the key of the last campaign of the page before, or null
     * @return one more than a page when there is another page
     */
    public List<CampaignRow> list(Actor viewer, Campaign.State state, String words, String after) {
        String more = after == null
                ? ""
                : " and exists (select l.id from Campaign l where l.publicKey = :after"
                        + " and (c.begunAt < l.begunAt or (c.begunAt = l.begunAt and c.id < l.id)))";
        TypedQuery<CampaignRow> query = em.createQuery(
                        ROW + "c.state = :state and lower(c.title) like :words escape '!' and "
                                + CampaignQueries.VISIBLE + more + " order by c.begunAt desc, c.id desc",
                        CampaignRow.class)
                .setParameter("state", state)
                .setParameter("words", pattern(words))
                .setParameter("reader", viewer.readerId())
                .setMaxResults(PAGE + 1);
        return (after == null ? query : query.setParameter("after", after)).getResultList();
    }

    /** How many campaigns of each state a viewer may see, under the same words; a state without any is left out. */
    public Map<Campaign.State, Long> count(Actor viewer, String words) {
        return em.createQuery(
                        "select c.state, count(c) from Campaign c join c.space s where"
                                + " lower(c.title) like :words escape '!' and " + CampaignQueries.VISIBLE
                                + " group by c.state",
                        Object[].class)
                .setParameter("words", pattern(words))
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Campaign.State) row[0], row -> (Long) row[1]));
    }

    /** The campaigns of a space, the latest begun first, at most as many as asked; drafts only for those who see them. */
    public List<CampaignRow> listOfSpace(Actor viewer, long spaceId, int most) {
        return em.createQuery(
                        ROW + "s.id = :space and " + CampaignQueries.VISIBLE + " order by c.begunAt desc, c.id desc",
                        CampaignRow.class)
                .setParameter("space", spaceId)
                .setParameter("reader", viewer.readerId())
                .setMaxResults(most)
                .getResultList();
    }

    /** The campaigns that a person runs or is asked about, the latest begun first. */
    public List<CampaignRow> listMine(Actor viewer, int most) {
        return em.createQuery(
                        ROW + "exists (select o.id from CampaignOrganizer o where o.campaign = c"
                                + " and o.persona.account.id = :reader) and " + CampaignQueries.VISIBLE
                                + " order by c.begunAt desc, c.id desc",
                        CampaignRow.class)
                .setParameter("reader", viewer.readerId())
                .setMaxResults(most)
                .getResultList();
    }

    /** How a campaign ended, if it did. */
    public Optional<CampaignEnding> findEnding(Campaign campaign) {
        return em.createQuery(
                        "select e from CampaignEnding e join fetch e.persona where e.campaign = :campaign",
                        CampaignEnding.class)
                .setParameter("campaign", campaign)
                .getResultStream()
                .findFirst();
    }

    /** The news, the latest first; the campaign was found by a query that asked who reads it. */
    public List<UpdateRow> listUpdates(Campaign campaign) {
        return list("""
                select new org.manyhands.progress.UpdateRow(x.publicKey, x.version, x.kind, x.title, x.words,
                  x.wordsHtml, d.publicKey, d.title, p.name, x.at, x.language)
                from CampaignUpdate x left join x.demand d join x.persona p
                where x.campaign = :campaign order by x.at desc, x.id desc""", UpdateRow.class, campaign);
    }

    private static String pattern(String words) {
        String plain = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("([!%_])", "!$1") + "%";
    }

    private <T> List<T> list(String jpql, Class<T> type, Campaign campaign) {
        return em.createQuery(jpql, type).setParameter("campaign", campaign).getResultList();
    }

    @Override
    public boolean isUsed(Demand demand) {
        return em.createQuery("select count(x) from CampaignUpdate x where x.demand = :demand", Long.class)
                        .setParameter("demand", demand)
                        .getSingleResult()
                > 0;
    }
}
