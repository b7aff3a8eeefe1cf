package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.spaces.MembershipQueries;
import org.manyhands.spaces.Persona;

/** What owners decide about the text of a proposal: who reads its draft, who writes it, who owns it with them. */
@ApplicationScoped
public class ProposalRoleService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    MembershipQueries memberships;

    @Inject
    OrganizationVoiceQueries organizations;

    @Inject
    RoleMails mails;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Offers a role to a member of the space, by the name that they bear there. */
    @Transactional
    public void invite(Actor actor, String key, String name, ProposalAuthor.Role role) {
        Proposal proposal = inviting(actor, key);
        Persona persona = memberships
                .findMember(proposal.getSpace().getId(), name)
                .orElseThrow(() -> RuleViolation.at("name", "proposals.authors.nobody"));
        Optional<ProposalAuthor> before = authorQueries.findAuthor(proposal, persona.getId());
        if (before.isPresent()) {
            before.get().invite(role, clock.instant());
        } else {
            em.persist(ProposalAuthor.invited(proposal, persona, role, clock.instant()));
        }
        mails.ask(actor, proposal, persona);
        ProposalActivity.record(activity, actor, ProposalActivity.INVITED, proposal);
    }

    /**
     * Offers reading or writing to all of an organization who are members of the space, by its name or the word in its
     * address. Those who speak for it and read the space are told; whether there are any is told to nobody.
     */
    @Transactional
    public void inviteOrganization(Actor actor, String key, String words, ProposalAuthor.Role role) {
        Proposal proposal = inviting(actor, key);
        Organization organization = organizations.getOpen(words);
        if (role == ProposalAuthor.Role.OWNER) {
            throw RuleViolation.at("organization-role", "proposals.authors.organization.owns-not");
        }
        Optional<ProposalAuthor> before = authorQueries.findAuthor(proposal, organization);
        if (before.isPresent()) {
            before.get().invite(role, clock.instant());
        } else {
            em.persist(ProposalAuthor.invited(proposal, organization, role, clock.instant()));
        }
        mails.ask(actor, proposal, organization);
        ProposalActivity.record(activity, actor, ProposalActivity.INVITED, proposal);
    }

    /**
     * Changes what somebody may: less at once, more when they say yes to it.
     *
     * @param who the key of a persona or an organization
     */
    @Transactional
    public void change(Actor actor, String key, String who, ProposalAuthor.Role role) {
        Proposal proposal = changing(actor, key);
        throttle.check(Limit.INVITE_AUTHOR, String.valueOf(actor.accountId()));
        ProposalAuthor author = authorQueries.getAuthor(proposal, who);
        if (author.isOrganization() && role == ProposalAuthor.Role.OWNER) {
            throw RuleViolation.at("role", "proposals.authors.organization.owns-not");
        }
        if (role != ProposalAuthor.Role.OWNER) {
            requireAnotherOwner(actor, proposal, author);
        }
        ProposalAuthor.Role before = author.getRole();
        boolean waits = author.isAsked(role);
        author.give(role);
        if (author.isAsked() && !waits) {
            mails.ask(actor, proposal, author);
        } else if (author.getRole() != before) {
            mails.tellLess(actor, proposal, author);
        }
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.CHANGED_ROLE, proposal);
    }

    /** Takes a role off, or an invitation back; who wrote keeps the credit of their words. */
    @Transactional
    public void takeOff(Actor actor, String key, String who) {
        Proposal proposal = changing(actor, key);
        ProposalAuthor author = authorQueries.getAuthor(proposal, who);
        requireAnotherOwner(actor, proposal, author);
        boolean had = author.isAccepted();
        author.takeOff(clock.instant());
        if (had) {
            mails.tellLess(actor, proposal, author);
        }
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.TOOK_OFF, proposal);
    }

    /** Says what all members of the space may: read the draft, or write; null for nothing more. */
    @Transactional
    public void letMembers(Actor actor, String key, ProposalAuthor.Role role) {
        Proposal proposal = inviting(actor, key);
        if (role == ProposalAuthor.Role.OWNER) {
            throw RuleViolation.at("members", "proposals.members.own-not");
        }
        proposal.letMembers(role);
        ProposalActivity.record(activity, actor, ProposalActivity.LET_MEMBERS, proposal);
    }

    private Proposal inviting(Actor actor, String key) {
        Proposal proposal = proposals.getLocked(actor, key);
        ProposalPermissions.requireCanInvite(actor, proposals.getStanding(actor, proposal.getId()));
        throttle.check(Limit.INVITE_AUTHOR, String.valueOf(actor.accountId()));
        return proposal;
    }

    private Proposal changing(Actor actor, String key) {
        Proposal proposal = proposals.getLocked(actor, key);
        ProposalPermissions.requireCanChangeRoles(actor, proposals.getStanding(actor, proposal.getId()));
        return proposal;
    }

    /** Somebody else's role may go while the actor owns it; the own may not when nobody else does. */
    private void requireAnotherOwner(Actor actor, Proposal proposal, ProposalAuthor author) {
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        boolean own = !author.isOrganization()
                && author.getPersona().getId().equals(standing.space().personaId());
        if (own && authorQueries.isLastOwner(actor, proposal.getId(), standing)) {
            throw new RuleViolation("proposals.authors.owner-stays");
        }
    }
}
