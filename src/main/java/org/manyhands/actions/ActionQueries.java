package org.manyhands.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.campaigns.Campaign;

/** Reads what supporters of a campaign can do; whoever sees the campaign sees that. */
@ApplicationScoped
public class ActionQueries {
    @PersistenceContext
    EntityManager em;

    /** What supporters of a campaign do; the campaign was found by a query that asked who reads it. */
    public List<ActionRow> listActions(Campaign campaign) {
        return list("""
                select new org.manyhands.actions.ActionRow(x.id, x.publicKey, x.version, x.kind, x.title, x.words,
                  x.wordsHtml, x.goal, x.opensOn, x.closesOn, x.heldOn, x.place, t.confirmed, x.language)
                from CampaignAction x left join SignatureTally t on t.actionId = x.id
                where x.campaign = :campaign order by x.opensOn, x.id""", ActionRow.class, campaign);
    }

    private <T> List<T> list(String jpql, Class<T> type, Campaign campaign) {
        return em.createQuery(jpql, type).setParameter("campaign", campaign).getResultList();
    }
}
