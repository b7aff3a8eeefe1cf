package org.manyhands.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.campaigns.Campaign;

/** Reads contacts, replies and commitments of a campaign; whoever sees the campaign sees them. */
@ApplicationScoped
public class CommitmentQueries {
    /** The latest judgement on the commitment {@code x}. */
    private static final String LATEST = " left join CommitmentJudgement j on j.commitment = x and j.at ="
            + " (select max(k.at) from CommitmentJudgement k where k.commitment = x)";

    @PersistenceContext
    EntityManager em;

    /** What was done towards the targets; the campaign was found by a query that asked who reads it. */
    public List<ContactRow> listContacts(Campaign campaign) {
        return list("""
                select new org.manyhands.commitments.ContactRow(x.id, x.publicKey, o.id, o.publicKey, o.name, h.name,
                  x.kind, x.happenedOn, x.summary, p.name)
                from Contact x join x.office o left join x.holder h join x.persona p
                where x.campaign = :campaign order by x.happenedOn desc, x.id desc""", ContactRow.class, campaign);
    }

    /** What the targets answered; the campaign was found by a query that asked who reads it. */
    public List<ReplyRow> listReplies(Campaign campaign) {
        return list("""
                select new org.manyhands.commitments.ReplyRow(x.id, x.publicKey, o.id, o.publicKey, o.name, h.name,
                  x.happenedOn, x.words, x.wordsHtml, x.language, x.source, x.sourceUrl, p.name)
                from Reply x join x.office o left join x.holder h join x.persona p
                where x.campaign = :campaign order by x.happenedOn desc, x.id desc""", ReplyRow.class, campaign);
    }

    /** What they promised, and what became of it; the campaign was found by a query that asked who reads it. */
    public List<CommitmentRow> listCommitments(Campaign campaign) {
        return list(
                """
                select new org.manyhands.commitments.CommitmentRow(x.id, x.publicKey, x.version, d.id, d.publicKey,
                  d.title, r.publicKey, r.happenedOn, o.id, o.publicKey, o.name, x.words, r.language,
                  x.source, x.due, x.state, j.at, j.evidence,
                  j.evidenceUrl)
                from Commitment x join x.demand d join x.reply r join r.office o""" + LATEST + " where x.campaign = :campaign order by r.happenedOn, x.id",
                CommitmentRow.class,
                campaign);
    }

    /** All judgements on a promise, the latest first. */
    public List<JudgementRow> listJudgements(Commitment commitment) {
        return em.createQuery("""
                        select new org.manyhands.commitments.JudgementRow(x.state, p.name, x.evidence, x.evidenceUrl, x.at)
                        from CommitmentJudgement x join x.persona p
                        where x.commitment = :commitment order by x.at desc, x.id desc""", JudgementRow.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    private <T> List<T> list(String jpql, Class<T> type, Campaign campaign) {
        return em.createQuery(jpql, type).setParameter("campaign", campaign).getResultList();
    }
}
