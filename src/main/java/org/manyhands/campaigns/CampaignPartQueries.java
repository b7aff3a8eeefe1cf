package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;

/** Reads what belongs to a campaign that the caller has been given already: whoever sees a campaign sees its parts. */
@ApplicationScoped
public class CampaignPartQueries {
    /** The latest judgement on the commitment {@code x}. */
    private static final String LATEST = " left join CommitmentJudgement j on j.commitment = x and j.at ="
            + " (select max(k.at) from CommitmentJudgement k where k.commitment = x)";

    @PersistenceContext
    EntityManager em;

    public List<DemandRow> listDemands(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.DemandRow(x.id, x.publicKey, x.version, x.position, x.title, x.words,
                  x.addedAt)
                from Demand x where x.campaign = :campaign order by x.position""", DemandRow.class, campaign);
    }

    public List<TargetRow> listTargets(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.TargetRow(x.publicKey, d.id, d.title, o.id, o.publicKey, o.name,
                  o.body, (select min(h.name) from OfficeHolder h where h.office = o and h.until is null), x.since)
                from Target x join x.office o join x.demand d
                where x.campaign = :campaign order by d.position, x.since, x.id""", TargetRow.class, campaign);
    }

    public List<ContactRow> listContacts(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.ContactRow(x.id, x.publicKey, o.id, o.publicKey, o.name, h.name,
                  x.kind, x.happenedOn, x.summary, p.name)
                from Contact x join x.office o left join x.holder h join x.persona p
                where x.campaign = :campaign order by x.happenedOn desc, x.id desc""", ContactRow.class, campaign);
    }

    public List<ReplyRow> listReplies(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.ReplyRow(x.id, x.publicKey, o.id, o.publicKey, o.name, h.name,
                  x.happenedOn, x.wordsHtml, x.source, x.sourceUrl, p.name)
                from Reply x join x.office o left join x.holder h join x.persona p
                where x.campaign = :campaign order by x.happenedOn desc, x.id desc""", ReplyRow.class, campaign);
    }

    public List<CommitmentRow> listCommitments(Campaign campaign) {
        return list(
                """
                select new org.manyhands.campaigns.CommitmentRow(x.id, x.publicKey, x.version, d.id, d.publicKey,
                  d.title, r.publicKey, r.happenedOn, o.id, o.name, x.words, x.source, x.due, x.state, j.at, j.evidence,
                  j.evidenceUrl)
                from Commitment x join x.demand d join x.reply r join r.office o""" + LATEST + " where x.campaign = :campaign order by r.happenedOn, x.id",
                CommitmentRow.class,
                campaign);
    }

    public List<MilestoneRow> listMilestones(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.MilestoneRow(x.publicKey, x.version, x.title, x.due, x.reachedOn,
                  x.note)
                from Milestone x where x.campaign = :campaign order by x.due, x.id""", MilestoneRow.class, campaign);
    }

    public List<ActionRow> listActions(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.ActionRow(x.id, x.publicKey, x.version, x.kind, x.title, x.words,
                  x.wordsHtml, x.goal, x.opensOn, x.closesOn, x.heldOn, x.place, t.confirmed)
                from CampaignAction x left join SignatureTally t on t.actionId = x.id
                where x.campaign = :campaign order by x.opensOn, x.id""", ActionRow.class, campaign);
    }

    public List<UpdateRow> listUpdates(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.UpdateRow(x.publicKey, x.version, x.kind, x.title, x.words,
                  x.wordsHtml, d.publicKey, d.title, p.name, x.at)
                from CampaignUpdate x left join x.demand d join x.persona p
                where x.campaign = :campaign order by x.at desc, x.id desc""", UpdateRow.class, campaign);
    }

    public List<OrganizerRow> listOrganizers(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.OrganizerRow(p.publicKey, p.name, x.role, x.askedAt, x.acceptedAt)
                from CampaignOrganizer x join x.persona p
                where x.campaign = :campaign order by x.askedAt, x.id""", OrganizerRow.class, campaign);
    }

    public List<SignOffRow> listSignOffs(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.SignOffRow(p.name, x.askedAt, x.signedAt, x.note)
                from CampaignSignOff x join x.persona p
                where x.campaign = :campaign order by x.askedAt, x.id""", SignOffRow.class, campaign);
    }

    /** All judgements on a promise, the latest first. */
    public List<JudgementRow> listJudgements(Commitment commitment) {
        return em.createQuery("""
                        select new org.manyhands.campaigns.JudgementRow(x.state, p.name, x.evidence, x.evidenceUrl, x.at)
                        from CommitmentJudgement x join x.persona p
                        where x.commitment = :commitment order by x.at desc, x.id desc""", JudgementRow.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    /** The offices that a campaign asks, each once, for choosing one. */
    public List<OfficeRow> listOffices(Campaign campaign) {
        return list("""
                select new org.manyhands.campaigns.OfficeRow(o.id, o.publicKey, o.name, o.body, o.area,
                  (select min(h.name) from OfficeHolder h where h.office = o and h.until is null))
                from Office o where exists (select x.id from Target x where x.office = o and x.campaign = :campaign)
                order by o.name, o.id""", OfficeRow.class, campaign);
    }

    int nextPosition(Campaign campaign) {
        Integer last = em.createQuery(
                        "select max(d.position) from Demand d where d.campaign = :campaign", Integer.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    List<Demand> listDemands(Campaign campaign, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from Demand d where d.campaign = :campaign and d.publicKey in :keys"
                                        + " order by d.position",
                                Demand.class)
                        .setParameter("campaign", campaign)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    Optional<Target> findTarget(Demand demand, Office office) {
        return em.createQuery("select t from Target t where t.demand = :demand and t.office = :office", Target.class)
                .setParameter("demand", demand)
                .setParameter("office", office)
                .getResultStream()
                .findFirst();
    }

    /** Whether the campaign has met the office in any way, so that it cannot be left out any more. */
    boolean isMet(Campaign campaign, Office office) {
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

    /** A part of this campaign by its key: demand, target, milestone, action, contact, reply, commitment, update. */
    <T> T get(Class<T> type, Campaign campaign, String key) {
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
