package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationPart;
import org.manyhands.organizations.OrganizationPermissions;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;

/**
 * What an organization answers about a role on a text, by somebody who speaks for it. Who that was is in nobody's record but
 * their own, so that their name in the space leads nobody to the organization.
 */
@ApplicationScoped
public class OrganizationRoleService implements OrganizationPart {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    OrganizationQueries organizations;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Takes the role that was offered: from now on the members who are members of the space have it.
     *
     * @param shown the role that was read by who says yes
     * @throws RuleViolation when another one is offered by now
     */
    @Transactional
    public void accept(Actor actor, String key, String organizationKey, RoleHolder.Role shown) {
        Proposal proposal = proposals.getLocked(actor, key);
        role(actor, proposal, organizationKey).accept(shown, clock.instant());
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.ACCEPTED_FOR, proposal);
    }

    /** Turns it down; the organization may be asked again. */
    @Transactional
    public void decline(Actor actor, String key, String organizationKey) {
        Proposal proposal = proposals.getLocked(actor, key);
        role(actor, proposal, organizationKey).decline(clock.instant());
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.DECLINED_FOR, proposal);
    }

    /** Gives it back; what its members wrote stays with their names. */
    @Transactional
    public void leave(Actor actor, String key, String organizationKey) {
        Proposal proposal = proposals.getLocked(actor, key);
        RoleHolder role = role(actor, proposal, organizationKey);
        if (!role.isAccepted()) {
            throw new RuleViolation("proposals.authors.gone");
        }
        role.leave(clock.instant());
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.LEFT_FOR, proposal);
    }

    /** For whoever does not speak for the organization nothing is there, whether or not it was asked. */
    private RoleHolder role(Actor actor, Proposal proposal, String organizationKey) {
        RoleHolder role = authorQueries.getHolder(proposal, organizationKey);
        if (!role.isOrganization()) {
            throw new NotFound("role");
        }
        ProposalPermissions.requireCanSpeakFor(
                actor, organizations.standing(actor, role.getOrganization().getId()));
        return role;
    }

    @Override
    @OpenToAll(reason = "a word of the interface, which tells nothing of anybody")
    public String key() {
        return "roles";
    }

    @Override
    public long count(Actor actor, long organizationId) {
        OrganizationPermissions.requireCanAdminister(actor);
        return authorQueries.listOf(organizationId).stream()
                .filter(RoleHolder::isAccepted)
                .count();
    }

    @Override
    @Transactional
    public void move(Actor actor, long from, long to) {
        OrganizationPermissions.requireCanAdminister(actor);
        Organization stays = organizations.get(to);
        authorQueries.listOf(from).forEach(role -> move(role, stays));
    }

    /** Where both have or had a role the one that says more goes on. */
    private void move(RoleHolder role, Organization stays) {
        RoleHolder own = authorQueries.findHolder(role.getProposal(), stays).orElse(null);
        if (own != null && !role.isMoreThan(own)) {
            em.remove(role);
            return;
        }
        if (own != null) {
            em.remove(own);
            em.flush();
        }
        role.moveTo(stays);
    }
}
