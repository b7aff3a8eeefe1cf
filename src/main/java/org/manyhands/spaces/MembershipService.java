package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.accounts.Account;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.mail.UnaskedMail;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.ui.Urls;

/** What facilitators do about the members of their space: invite, answer requests, share the looking after. */
@ApplicationScoped
public class MembershipService {
    @PersistenceContext
    EntityManager em;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    InvitationQueries invitations;

    @Inject
    AccountQueries accounts;

    @Inject
    MemberMailService mails;

    @Inject
    UnaskedMail unasked;

    @Inject
    Urls urls;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Invites whoever has this address, for a term. It looks the same whether somebody here has it or not; somebody who
     * joins the portal with it in time finds the invitation. Who is invited again has a full term again.
     */
    @Transactional
    public SpaceInvitation invite(Actor actor, String slug, String email, Membership.Role role) {
        Space space = facilitated(actor, slug);
        throttle.check(Limit.INVITE, actor.accountId().toString());
        Persona by =
                memberships.find(space.getId(), actor.accountId()).orElseThrow().getPersona();
        SpaceInvitation invitation =
                invitations.find(space.getId(), email).orElseGet(() -> new SpaceInvitation(by, email));
        invitation.ask(by, role, clock.instant());
        em.persist(invitation);
        accounts.findByEmail(email).ifPresent(account -> reach(invitation, account));
        if (unasked.mayReach(email)) {
            mails.tellInvited(invitation);
        }
        record(actor, SpaceActivity.INVITED, space);
        return invitation;
    }

    /** Lets somebody who came to the portal later find the invitations to the own address. */
    @Transactional
    public void deliver(Actor portal, long accountId) {
        SpacePermissions.requirePortal(portal);
        Account account = accounts.get(accountId);
        invitations.listTo(account.getEmail()).forEach(invitation -> reach(invitation, account));
    }

    private void reach(SpaceInvitation invitation, Account account) {
        Space space = invitation.getSpace();
        Membership membership = memberships
                .find(space.getId(), account.getId())
                .orElseGet(() -> new Membership(space, account, clock.instant()));
        boolean answered = membership.getId() != null && invitation.getAt().isBefore(membership.getSince());
        if (!membership.isMember() && !membership.hasRequested() && !answered) {
            membership.invite(invitation, clock.instant());
            em.persist(membership);
        }
    }

    /** Tells those who look after a space that somebody asks to join, if still somebody does. */
    @Transactional
    public void tellOfRequests(Actor portal, long spaceId) {
        SpacePermissions.requirePortal(portal);
        if (memberships.countRequests(spaceId) == 0) {
            return;
        }
        String page = urls.spaceMembers(spaces.get(spaceId).getSlug());
        memberships
                .listFacilitatorPersonas(spaceId)
                .forEach(facilitator -> mails.tellOf(facilitator, "spaces.mail.requested", page));
    }

    /** Lets somebody in who asked. */
    @Transactional
    public void acceptRequest(Actor actor, String slug, String personaKey) {
        Space space = facilitated(actor, slug);
        Membership membership = requested(space, personaKey);
        membership.join(membership.getPersona(), clock.instant());
        em.find(SpaceSize.class, space.getId(), LockModeType.PESSIMISTIC_WRITE).came();
        mails.tellOf(membership.getPersona(), "spaces.mail.accepted", urls.space(slug));
        record(actor, SpaceActivity.REQUEST_ACCEPTED, space);
    }

    /**
     * Does not let somebody in who asked, and may ask again.
     *
     * @param reason told to the person, at most 500 characters
     */
    @Transactional
    public void declineRequest(Actor actor, String slug, String personaKey, String reason) {
        Space space = facilitated(actor, slug);
        String told = Reason.require(reason, "spaces.reason");
        Membership membership = requested(space, personaKey);
        membership.refuse(told, clock.instant());
        mails.tellReason(membership.getPersona(), "spaces.mail.declined", told);
        record(actor, SpaceActivity.REQUEST_DECLINED, space);
    }

    /** Shares the looking after with a member. */
    @Transactional
    public void makeFacilitator(Actor actor, String slug, String personaKey) {
        Space space = facilitated(actor, slug);
        Membership membership = memberships.get(space.getId(), personaKey);
        if (!membership.isMember()) {
            throw new NotFound("member");
        }
        membership.take(Membership.Role.FACILITATOR);
        record(actor, SpaceActivity.FACILITATOR_MADE, space);
    }

    private Membership requested(Space space, String personaKey) {
        Membership membership = memberships.get(space.getId(), personaKey);
        if (!membership.hasRequested()) {
            throw new NotFound("request");
        }
        return membership;
    }

    private Space facilitated(Actor actor, String slug) {
        Space space = spaces.getSeen(actor, slug);
        SpacePermissions.requireCanFacilitate(actor, spaces.standing(actor, space.getId()));
        return space;
    }

    private void record(Actor actor, Verb verb, Space space) {
        activity.record(actor, verb, SpaceActivity.subject(space), Audience.space(space.getId()));
    }
}
