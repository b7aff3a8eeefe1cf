package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.platform.errors.NotFound;

/** Reads what belongs to a campaign that the caller has been given already: whoever sees a campaign sees its parts. */
@ApplicationScoped
public class CampaignPartQueries {
    @PersistenceContext
    EntityManager em;

    /** The plan in order of its days; the campaign was found by a query that asked who reads it. */
    public List<MilestoneRow> listMilestones(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.MilestoneRow(x.publicKey, x.version, x.title, x.due, x.reachedOn,
                  x.note)
                from Milestone x where x.campaign = :campaign order by x.due, x.id""", MilestoneRow.class, campaign);
    }

    /** Who runs a campaign; the campaign was found by a query that asked who reads it. */
    public List<OrganizerRow> listOrganizers(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.OrganizerRow(p.publicKey, p.name, x.role, x.askedAt, x.acceptedAt)
                from CampaignOrganizer x join x.persona p
                where x.campaign = :campaign order by x.askedAt, x.id""", OrganizerRow.class, campaign);
    }

    /**
     * Who was asked to stand by it, and who did, in the order of the asking; the campaign was found by a query that
     * asked who reads it.
     */
    public List<SignOffRow> listSignOffs(Campaign campaign) {
        return listSignOffEntities(campaign).stream().map(SignOffRow::of).toList();
    }

    /** The same for those who change them. */
    List<CampaignSignOff> listSignOffEntities(Campaign campaign) {
        return list("""
                select x from CampaignSignOff x join fetch x.persona
                where x.campaign = :campaign order by x.askedAt, x.id""", CampaignSignOff.class, campaign);
    }

    /** A part of this campaign by its key: demand, target, milestone, action, contact, reply, commitment, update. */
    public <T> T get(Class<T> type, Campaign campaign, String key) {
        return em.createQuery(
                        "select x from " + type.getSimpleName()
                                + " x where x.campaign = :campaign and x.publicKey = :key",
                        type)
                .setParameter("campaign", campaign)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(type.getSimpleName()));
    }

    private <T> List<T> list(String jpql, Class<T> type, Campaign campaign) {
        return em.createQuery(jpql, type).setParameter("campaign", campaign).getResultList();
    }
}
