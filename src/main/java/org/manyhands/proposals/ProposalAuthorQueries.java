package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.accounts.Standpoint;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Persona;

/** Reads of who writes a proposal, for those who see it already, and of who could. */
@ApplicationScoped
public class ProposalAuthorQueries {
    /**
     * The credit {@code w} has words in the newest version of the text {@code t} of the proposal {@code p}, or in what there
     * is before the first, and is of somebody who is not named for a role.
     */
    static final String CONTRIBUTED = """
            w.text = t and w.persona is not null
              and (t.headNumber = 0 or exists (select sh.id from TextShare sh join sh.version sv
                where sh.credit = w and sh.words > 0 and sv.text = t and sv.number = t.headNumber))
              and not exists (select wa.id from RoleHolder wa where wa.proposal = p and wa.persona = w.persona
                and wa.state = org.manyhands.proposals.RoleHolder.State.ACCEPTED
                and wa.role <> org.manyhands.proposals.RoleHolder.Role.READER)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    /**
     * Its authors, the owners first, then who else writes. Who only reads the draft, and who was asked, is told to the
     * authors alone, to who is asked themself, and to who speaks for an organization of its own: nobody else learns of it
     * before they have said yes. Those who declined or left are not shown. Of an organization it is never told who of it
     * reads or writes.
     */
    public List<RoleHolderRow> listAuthors(Actor actor, long proposalId, ProposalStanding viewer) {
        return roles(actor, proposalId, "")
                .getResultStream()
                .filter(row -> row.isNamed() || viewer.isAuthor() || row.isOwn() || row.isVoice())
                .sorted(Comparator.comparing(RoleHolderRow::role)
                        .reversed()
                        .thenComparing(RoleHolderRow::state, Comparator.reverseOrder())
                        .thenComparing(RoleHolderRow::isOrganization))
                .toList();
    }

    /**
     * Who is not named for a role though words of theirs stand in it, whoever wrote first before the others. Somebody who wrote
     * as several things is there once for each.
     */
    public List<ContributorRow> listContributors(long proposalId) {
        return em.createQuery("""
                        select new org.manyhands.proposals.ContributorRow(per.publicKey, per.name, st.code, d.visibility,
                          min(c.number))
                        from TextCredit c
                          left join c.persona per
                          left join per.account acc
                          left join c.standpoint st
                          left join AccountStandpoint d on d.account = acc and d.standpoint = st
                        where c.id in (select w.id from Proposal p, CoText t, TextCredit w where p.id = :id
                          and t.subjectType = 'proposal' and t.subjectId = p.id and\s""" + CONTRIBUTED + """
                          )
                        group by per.publicKey, per.name, st.code, d.visibility
                        """, ContributorRow.class)
                .setParameter("id", proposalId)
                .getResultStream()
                .sorted(Comparator.comparing(ContributorRow::first))
                .toList();
    }

    /** The role of a persona or an organization by its key, for an owner and for who speaks for the organization. */
    public Optional<RoleHolderRow> findHolder(Actor actor, long proposalId, String who) {
        return roles(actor, proposalId, " and (per.publicKey = :who or o.publicKey = :who)")
                .setParameter("who", who)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<RoleHolderRow> roles(Actor actor, long proposalId, String more) {
        return em.createQuery(
                        """
                        select new org.manyhands.proposals.RoleHolderRow(per.publicKey, per.name, a.importedName, o.publicKey,
                          o.slug, o.name, o.state, st.code, d.visibility, a.role, a.offered, a.state, v.id, own.id)
                        from RoleHolder a
                          left join a.persona per
                          left join per.account acc
                          left join Persona own on own = per and own.account.id = :reader
                          left join a.organization o
                          left join OrganizationMember v on v.organization = o and v.account.id = :reader and\s""" + OrganizationVoiceQueries.speaks("v") + """

                          left join a.standpoint st
                          left join AccountStandpoint d on d.account = acc and d.standpoint = st
                            and d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN
                        where a.proposal.id = :id and a.state in (org.manyhands.proposals.RoleHolder.State.ACCEPTED,
                          org.manyhands.proposals.RoleHolder.State.INVITED)""" + more + " order by a.invitedAt, a.id",
                        RoleHolderRow.class)
                .setParameter("reader", actor.readerId())
                .setParameter("id", proposalId);
    }

    /** What waits for the actor's answer, for themself and for organizations that they speak for, the newest first. */
    public List<ProposalInvitationRow> listInvitations(Actor actor) {
        if (!actor.isActive()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select new org.manyhands.proposals.ProposalInvitationRow(p.publicKey, p.slug, p.title, p.language,
                          s.name, a.role, a.offered, st.code, o.publicKey, o.name)
                        from RoleHolder a join a.proposal p join p.space s left join a.organization o
                          left join a.standpoint st
                        where\s""" + ProposalSight.TO_ANSWER + " order by a.invitedAt desc, a.id desc",
                        ProposalInvitationRow.class)
                .setParameter("reader", actor.readerId())
                .getResultList();
    }

    /** Whether the actor owns it and nobody else could go on: no other owner is a member of the space. */
    boolean isLastOwner(Actor actor, long proposalId, ProposalStanding standing) {
        return standing.isOwner()
                && em.createQuery("""
                        select count(a) from RoleHolder a, Membership m
                        where a.proposal.id = :id and a.state = org.manyhands.proposals.RoleHolder.State.ACCEPTED
                          and a.role = org.manyhands.proposals.RoleHolder.Role.OWNER and m.persona = a.persona
                          and m.account.id <> :reader and m.state = org.manyhands.spaces.Membership.State.MEMBER
                        """, Long.class)
                                .setParameter("id", proposalId)
                                .setParameter("reader", actor.readerId())
                                .getSingleResult()
                        == 0;
    }

    /** As what its authors speak. */
    public Balance getBalance(long proposalId) {
        List<VoiceCountRow> counts = em.createQuery("""
                        select new org.manyhands.proposals.VoiceCountRow(shown.code, count(a))
                        from RoleHolder a
                          left join a.persona per
                          left join per.account acc
                          left join a.standpoint st
                          left join AccountStandpoint d on d.account = acc and d.standpoint = st
                            and d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN
                          left join Standpoint shown on shown = d.standpoint
                        where a.proposal.id = :id
                          and a.state = org.manyhands.proposals.RoleHolder.State.ACCEPTED
                          and a.role <> org.manyhands.proposals.RoleHolder.Role.READER
                          and a.organization is null
                        group by shown.code
                        """, VoiceCountRow.class)
                .setParameter("id", proposalId)
                .getResultList();
        return Balance.of(
                accounts.listStandpoints().stream().map(Standpoint::getCode).toList(), counts);
    }

    Optional<RoleHolder> findHolder(Proposal proposal, long personaId) {
        return em.createQuery(
                        "select a from RoleHolder a where a.proposal = :proposal and a.persona.id = :persona",
                        RoleHolder.class)
                .setParameter("proposal", proposal)
                .setParameter("persona", personaId)
                .getResultStream()
                .findFirst();
    }

    /** The role that a persona or an organization has or is offered, by its key, as the row that a service changes. */
    RoleHolder getHolder(Proposal proposal, String who) {
        return em.createQuery(
                        "select a from RoleHolder a left join a.persona per left join a.organization o"
                                + " where a.proposal = :proposal and (per.publicKey = :who or o.publicKey = :who)"
                                + " and a.state in (org.manyhands.proposals.RoleHolder.State.ACCEPTED,"
                                + " org.manyhands.proposals.RoleHolder.State.INVITED)",
                        RoleHolder.class)
                .setParameter("proposal", proposal)
                .setParameter("who", who)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("role"));
    }

    Optional<RoleHolder> findHolder(Proposal proposal, Organization organization) {
        return em.createQuery(
                        "select a from RoleHolder a where a.proposal = :proposal and a.organization = :organization",
                        RoleHolder.class)
                .setParameter("proposal", proposal)
                .setParameter("organization", organization)
                .getResultStream()
                .findFirst();
    }

    /** All that an organization has, had or is offered. */
    List<RoleHolder> listOf(long organizationId) {
        return em.createQuery("select a from RoleHolder a where a.organization.id = :organization", RoleHolder.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    boolean hasImportedAuthor(Proposal proposal, String name) {
        return !em.createQuery(
                        "select a.id from RoleHolder a where a.proposal = :proposal and a.importedName = :name",
                        Long.class)
                .setParameter("proposal", proposal)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A member of the space by the key of their persona. */
    Optional<Persona> findPersona(long spaceId, String key) {
        return em.createQuery(
                        "select p from Membership m join m.persona p where m.space.id = :space and p.publicKey = :key"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER",
                        Persona.class)
                .setParameter("space", spaceId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
