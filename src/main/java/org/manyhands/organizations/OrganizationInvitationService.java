package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.accounts.Account;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.mail.UnaskedMail;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/**
 * Asks people to belong to an organization by their address. What a manager sees is the same whether the address
 * belongs to somebody here or not.
 */
@ApplicationScoped
public class OrganizationInvitationService {
    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationInvitationQueries invitations;

    @Inject
    OrganizationMails mails;

    @Inject
    UnaskedMail unasked;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Invites an address, or invites it anew. */
    @Transactional
    public OrganizationInvitation invite(Actor actor, String slug, OrganizationInvitationForm form) {
        Organization organization = managed(actor, slug);
        throttle.check(Limit.INVITE_ORGANIZATION, actor.accountId().toString());
        OrganizationMember by =
                organizations.find(organization.getId(), actor.accountId()).orElseThrow();
        OrganizationInvitation invitation = invitations
                .find(organization.getId(), form.getEmail())
                .orElseGet(() -> new OrganizationInvitation(organization, form.getEmail()));
        invitation.ask(by, form.getRole(), clock.instant());
        em.persist(invitation);
        if (unasked.mayReach(form.getEmail())) {
            mails.tellInvited(invitation);
        }
        record(actor, OrganizationActivity.INVITED, organization, Audience.administrators());
        return invitation;
    }

    /** Takes an invitation back, whichever manager made it. */
    @Transactional
    public void revoke(Actor actor, String slug, String key) {
        Organization organization = managed(actor, slug);
        em.remove(invitations.get(organization.getId(), key));
        record(actor, OrganizationActivity.INVITATION_REVOKED, organization, Audience.administrators());
    }

    /** Says yes: the person belongs to the organization in the role that was offered, and keeps a higher one. */
    @Transactional
    public void accept(Actor actor, String slug) {
        OrganizationInvitation invitation = own(actor, slug);
        Organization organization = invitation.getOrganization();
        OrganizationMember member = organizations
                .find(organization.getId(), actor.accountId())
                .orElseGet(() -> new OrganizationMember(
                        organization, em.getReference(Account.class, actor.accountId()), clock.instant()));
        if (!member.isMember()) {
            member.join(invitation.getRole(), clock.instant());
        } else if (invitation.getRole().compareTo(member.getRole()) > 0) {
            member.take(invitation.getRole());
        }
        em.persist(member);
        em.remove(invitation);
        record(actor, OrganizationActivity.INVITATION_ACCEPTED, organization, Audience.self());
    }

    /** Says no; whoever invited is not told. */
    @Transactional
    public void decline(Actor actor, String slug) {
        OrganizationInvitation invitation = own(actor, slug);
        em.remove(invitation);
        record(actor, OrganizationActivity.INVITATION_DECLINED, invitation.getOrganization(), Audience.self());
    }

    private OrganizationInvitation own(Actor actor, String slug) {
        Organization organization = organizations.get(slug);
        OrganizationInvitation invitation = invitations.getOwn(actor, organization.getId());
        OrganizationPermissions.requireCanAnswer(actor, organizations.standing(actor, organization.getId()));
        return invitation;
    }

    private Organization managed(Actor actor, String slug) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        return organization;
    }

    private void record(Actor actor, Verb verb, Organization organization, Audience audience) {
        activity.record(actor, verb, OrganizationActivity.subject(organization), audience);
    }
}
