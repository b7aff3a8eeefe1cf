package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.manyhands.organizations.OrganizationRow;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Reads of proposals and their phases, as far as the viewer sees them. */
@ApplicationScoped
public class ProposalQueries {
    /** How many proposals stand on one page of the list. */
    static final int PAGE = 20;

    private static final String ROW = """
            select new org.manyhands.proposals.ProposalRow(p.id, p.publicKey, p.slug, p.title, p.summary, p.phase,
              p.phaseSince, s.id, s.slug, s.name, t.headNumber, t.stepCount, t.versionStep,
              (select count(a) from RoleHolder a where a.proposal = p
                and a.state = org.manyhands.proposals.RoleHolder.State.ACCEPTED and a.organization is null
                and a.role <> org.manyhands.proposals.RoleHolder.Role.READER),
              (select count(distinct wp) from TextCredit w join w.persona wp where\s""" + ProposalAuthorQueries.CONTRIBUTED + """
              ),
              p.adoptedVersion, p.statementHtml, p.createdAt, p.changedAt, p.publishedAt, p.version, p.language)
            from Proposal p join p.space s
              join CoText t on t.subjectType = 'proposal' and t.subjectId = p.id
            where\s""";

    private static final String STANDING = """
            select new org.manyhands.proposals.ProposalStanding(p.phase, s.id, s.access, m.state, m.role, per.id, per.name,
              m.since, a.role, a.state, a.offered, sp.id, sp.code, p.membersRole,\s""" + ProposalSight.WRITING_ORGANIZATIONS + """
            )
            from Proposal p left join p.space s
              left join Membership m on m.space = s and m.account.id = :reader
              left join m.persona per
              left join RoleHolder a on a.proposal = p and a.persona = per
              left join a.standpoint sp
            where p.id = :id and\s""";

    @PersistenceContext
    EntityManager em;

    /** The organization in whose name a proposal that the viewer sees was begun. */
    public Optional<OrganizationRow> findOrganization(long proposalId) {
        return em.createQuery(
                        "select new org.manyhands.organizations.OrganizationRow(o.id, o.slug, o.name, o.kind, o.area,"
                                + " o.state, o.verifiedUntil, o.logo) from Proposal p join p.organization o"
                                + " where p.id = :proposal",
                        OrganizationRow.class)
                .setParameter("proposal", proposalId)
                .getResultStream()
                .findFirst();
    }

    /** The proposal under this key; one that the viewer does not see is not found. */
    public ProposalRow get(Actor viewer, String key) {
        return find(viewer, key).orElseThrow(() -> new NotFound("proposal"));
    }

    /** The proposal under this key, if the viewer sees it. */
    public Optional<ProposalRow> find(Actor viewer, String key) {
        return rows(viewer, "p.publicKey = :key and ")
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Those of these proposals that the viewer sees. */
    public List<ProposalRow> list(Actor viewer, Collection<Long> ids) {
        return rows(viewer, "p.id in :ids and ").setParameter("ids", ids).getResultList();
    }

    /** Those of these proposals whose links the actor keeps, as one of their authors. */
    List<ProposalRow> listLinkable(Actor actor, Collection<Long> ids) {
        return rows(
                        actor,
                        "p.id in :ids and p.phase <> org.manyhands.proposals.Phase.WITHDRAWN and p.id in"
                                + " (select la.proposal.id from RoleHolder la, Membership lm"
                                + " where la.persona.account.id = :reader and lm.persona = la.persona"
                                + " and la.state = org.manyhands.proposals.RoleHolder.State.ACCEPTED"
                                + " and la.role <> org.manyhands.proposals.RoleHolder.Role.READER"
                                + " and lm.state = org.manyhands.spaces.Membership.State.MEMBER) and ")
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * A page of the list, the newest first.
     *
     * @param phase only of this phase, or null for all
     * @param spaceSlug only of this space, or null for all
     * @param before the key of the last proposal of the page before, or null for the first page
     * @return one more than a page has, when there are more
     */
    public List<ProposalRow> list(Actor viewer, Phase phase, String spaceSlug, String before) {
        ProposalRow last = before == null ? null : get(viewer, before);
        TypedQuery<ProposalRow> query = em.createQuery(
                ROW + ProposalSight.VISIBLE + (phase == null ? "" : " and p.phase = :phase")
                        + (spaceSlug == null ? "" : " and s.slug = :space")
                        + (last == null
                                ? ""
                                : " and (p.createdAt < :createdAt or (p.createdAt = :createdAt and p.id < :id))")
                        + " order by " + (phase == null ? "" : "p.phase, ") + "p.createdAt desc, p.id desc",
                ProposalRow.class);
        query.setParameter("reader", viewer.readerId()).setMaxResults(PAGE + 1);
        if (phase != null) {
            query.setParameter("phase", phase);
        }
        if (spaceSlug != null) {
            query.setParameter("space", spaceSlug);
        }
        if (last != null) {
            query.setParameter("createdAt", last.createdAt()).setParameter("id", last.id());
        }
        return query.getResultList();
    }

    /** What the viewer sees that was adopted in a space, the newest first. */
    List<ProposalRow> listAdopted(Actor viewer, long spaceId) {
        return em.createQuery(
                        ROW + ProposalSight.VISIBLE + " and s.id = :space and p.adoptedVersion is not null"
                                + " order by p.phaseSince desc, p.id desc",
                        ProposalRow.class)
                .setParameter("reader", viewer.readerId())
                .setParameter("space", spaceId)
                .getResultList();
    }

    /** How many the viewer sees in each phase that has any, in all spaces or in one, in the order of a proposal's life. */
    public List<PhaseCountRow> countByPhase(Actor viewer, String spaceSlug) {
        TypedQuery<PhaseCountRow> query = em.createQuery(
                "select new org.manyhands.proposals.PhaseCountRow(p.phase, count(p)) from Proposal p join p.space s where "
                        + ProposalSight.VISIBLE + (spaceSlug == null ? "" : " and s.slug = :space")
                        + " group by p.phase",
                PhaseCountRow.class);
        query.setParameter("reader", viewer.readerId());
        if (spaceSlug != null) {
            query.setParameter("space", spaceSlug);
        }
        return query.getResultStream()
                .sorted(Comparator.comparing(PhaseCountRow::phase))
                .toList();
    }

    /** How an actor stands to a proposal that they see. */
    public Optional<ProposalStanding> findStanding(Actor actor, long proposalId) {
        return em.createQuery(STANDING + ProposalSight.VISIBLE, ProposalStanding.class)
                .setParameter("id", proposalId)
                .setParameter("reader", actor.readerId())
                .getResultStream()
                .findFirst();
    }

    public ProposalStanding getStanding(Actor actor, long proposalId) {
        return findStanding(actor, proposalId).orElseThrow(() -> new NotFound("proposal"));
    }

    /** The phases that it reached, the oldest first. */
    public List<PhaseRow> listPhases(long proposalId) {
        return em.createQuery("""
                        select new org.manyhands.proposals.PhaseRow(f.phase, f.since, f.until, per.name, f.reason,
                          f.textVersion)
                        from ProposalPhase f left join f.persona per
                        where f.proposal.id = :id order by f.since, f.id
                        """, PhaseRow.class)
                .setParameter("id", proposalId)
                .getResultList();
    }

    Proposal getEntity(Actor viewer, String key) {
        return em.createQuery(
                        "select p from Proposal p join fetch p.space s where p.publicKey = :key and "
                                + ProposalSight.VISIBLE,
                        Proposal.class)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal"));
    }

    /** The same, and no other transaction changes who has which role in it: of two owners who leave at once one stays. */
    Proposal getLocked(Actor actor, String key) {
        return em.find(Proposal.class, getEntity(actor, key).getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** A proposal by id, for what the portal does about it. */
    Proposal getEntity(long id) {
        Proposal proposal = em.find(Proposal.class, id);
        if (proposal == null) {
            throw new NotFound("proposal");
        }
        return proposal;
    }

    private TypedQuery<ProposalRow> rows(Actor viewer, String which) {
        return em.createQuery(ROW + which + ProposalSight.VISIBLE, ProposalRow.class)
                .setParameter("reader", viewer.readerId());
    }
}
