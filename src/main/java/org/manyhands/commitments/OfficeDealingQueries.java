package org.manyhands.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.offices.AnsweredRow;
import org.manyhands.offices.AskedRow;
import org.manyhands.offices.Office;
import org.manyhands.offices.OfficeDealings;
import org.manyhands.platform.security.Actor;

/** Tells offices what they were asked and answered. */
@ApplicationScoped
public class OfficeDealingQueries implements OfficeDealings {
    private static final String DEALT = "(exists (select dt.id from Target dt where dt.campaign = c and dt.office = o)"
            + " or exists (select dc.id from Contact dc where dc.campaign = c and dc.office = o)"
            + " or exists (select dr.id from Reply dr where dr.campaign = c and dr.office = o))";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<AskedRow> listAsked(Actor viewer, Office office) {
        return em.createQuery("""
                        select new org.manyhands.offices.AskedRow(d.publicKey, d.title, c.publicKey, c.slug, c.title,
                          c.language, t.since)
                        from Target t join t.demand d join t.campaign c join c.space s
                        where t.office = :office and\s""" + CampaignQueries.VISIBLE + " order by t.since desc, t.id desc", AskedRow.class)
                .setParameter("office", office)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    @Override
    public List<AnsweredRow> listAnswered(Actor viewer, Office office) {
        return em.createQuery(
                        """
                        select new org.manyhands.offices.AnsweredRow(x.publicKey, h.name, x.happenedOn, x.wordsHtml,
                          x.language, c.title)
                        from Reply x join x.office o left join x.holder h join x.persona p join x.campaign c join c.space s
                        where o = :office and\s""" + CampaignQueries.VISIBLE + " order by x.happenedOn desc, x.id desc", AnsweredRow.class)
                .setParameter("office", office)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    @Override
    public boolean isMet(Campaign campaign, Office office) {
        return em.createQuery(
                                "select count(o) from Office o where o = :office and (exists (select c.id from Contact c"
                                        + " where c.office = o and c.campaign = :campaign) or exists (select r.id from"
                                        + " Reply r where r.office = o and r.campaign = :campaign))",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("campaign", campaign)
                        .getSingleResult()
                > 0;
    }

    @Override
    public String dealt() {
        return DEALT;
    }
}
