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
    public void invite(Actor actor, String key, String name, RoleHolder.Role role) {
        Proposal proposal = inviting(actor, key);
        Persona persona = memberships
                .findMember(proposal.getSpace().getId(), name)
                .orElseThrow(() -> RuleViolation.at("name", "proposals.authors.nobody"));
        Optional<RoleHolder> before = authorQueries.findHolder(proposal, persona.getId());
        if (before.isPresent()) {
            before.get().invite(role, clock.instant());
        } else {
            em.persist(RoleHolder.invited(proposal, persona, role, clock.instant()));
        }
        mails.ask(actor, proposal, persona);
        ProposalActivity.record(activity, actor, ProposalActivity.INVITED, proposal);
    }

    /**
     * Offers reading or writing to all of an organization who are members of the space, by its name or the word in its
     * address. Those who speak for it and read the space are told; whether there are any is told to nobody.
     */
    @Transactional
    public void inviteOrganization(Actor actor, String key, String words, RoleHolder.Role role) {
        Proposal proposal = inviting(actor, key);
        Organization organization = organizations.getOpen(words);
        if (role == RoleHolder.Role.OWNER) {
            throw RuleViolation.at("organization-role", "proposals.authors.organization.owns-not");
        }
        Optional<RoleHolder> before = authorQueries.findHolder(proposal, organization);
        if (before.isPresent()) {
            before.get().invite(role, clock.instant());
        } else {
            em.persist(RoleHolder.invited(proposal, organization, role, clock.instant()));
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
    public void change(Actor actor, String key, String who, RoleHolder.Role role) {
        Proposal proposal = changing(actor, key);
        throttle.check(Limit.INVITE_AUTHOR, String.valueOf(actor.accountId()));
        RoleHolder holder = authorQueries.getHolder(proposal, who);
        if (holder.isOrganization() && role == RoleHolder.Role.OWNER) {
            throw RuleViolation.at("role", "proposals.authors.organization.owns-not");
        }
        if (role != RoleHolder.Role.OWNER) {
            requireAnotherOwner(actor, proposal, holder);
        }
        RoleHolder.Role before = holder.getRole();
        boolean waits = holder.isAsked(role);
        holder.give(role);
        if (holder.isAsked() && !waits) {
            mails.ask(actor, proposal, holder);
        } else if (holder.getRole() != before) {
            mails.tellLess(actor, proposal, holder);
        }
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.CHANGED_ROLE, proposal);
    }

    /** Takes a role off, or an invitation back; who wrote keeps the credit of their words. */
    @Transactional
    public void takeOff(Actor actor, String key, String who) {
        Proposal proposal = changing(actor, key);
        RoleHolder holder = authorQueries.getHolder(proposal, who);
        requireAnotherOwner(actor, proposal, holder);
        boolean had = holder.isAccepted();
        holder.takeOff(clock.instant());
        if (had) {
            mails.tellLess(actor, proposal, holder);
        }
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.TOOK_OFF, proposal);
    }

    /** Says what all members of the space may: read the draft, or write; null for nothing more. */
    @Transactional
    public void letMembers(Actor actor, String key, RoleHolder.Role role) {
        Proposal proposal = inviting(actor, key);
        if (role == RoleHolder.Role.OWNER) {
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
    private void requireAnotherOwner(Actor actor, Proposal proposal, RoleHolder holder) {
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        boolean own = !holder.isOrganization()
                && holder.getPersona().getId().equals(standing.space().personaId());
        if (own && authorQueries.isLastOwner(actor, proposal.getId(), standing)) {
            throw new RuleViolation("proposals.authors.owner-stays");
        }
    }
}
