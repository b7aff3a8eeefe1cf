package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.security.Actor;

/** Ends invitations before their time. Whoever has accepted one is a member and stays it. */
@ApplicationScoped
public class InvitationRevokingService {
    @PersistenceContext
    EntityManager em;

    @Inject
    SpaceQueries spaces;

    @Inject
    InvitationQueries invitations;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Takes an invitation back, whichever facilitator made it. It says nothing of whether it was answered. */
    @Transactional
    public void revoke(Actor actor, String slug, String key) {
        Space space = spaces.getSeen(actor, slug);
        SpacePermissions.requireCanFacilitate(actor, spaces.standing(actor, space.getId()));
        end(invitations.get(space.getId(), key));
        activity.record(
                actor, SpaceActivity.INVITATION_REVOKED, SpaceActivity.subject(space), Audience.space(space.getId()));
    }

    /** Ends what somebody invited who no longer looks after the space. */
    void endAllBy(Persona persona) {
        invitations.listBy(persona.getId()).forEach(this::end);
    }

    /** Ends what somebody invited in all spaces, who was suspended from the portal. */
    @Transactional
    public void endAllOf(Actor portal, long accountId) {
        SpacePermissions.requirePortal(portal);
        invitations.listByAccount(accountId).forEach(this::end);
    }

    private void end(SpaceInvitation invitation) {
        invitations.listInvited(invitation).forEach(membership -> membership.lapse(clock.instant()));
        em.remove(invitation);
    }
}
