package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/**
 * Ending somebody's membership, or that they speak as a guest. What they wrote stays with its name; they come back by
 * invitation alone.
 */
@ApplicationScoped
public class MemberRemovalService {
    @PersistenceContext
    EntityManager em;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    InvitationRevokingService invitations;

    @Inject
    MemberMailService mails;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Lets a persona take part no longer, and tells them the reason. A space always keeps a facilitator.
     *
     * @param reason told to the person, at most 500 characters
     */
    @Transactional
    public void remove(Actor actor, String slug, String personaKey, String reason) {
        Space space = spaces.getSeen(actor, slug);
        SpaceSize size = em.find(SpaceSize.class, space.getId(), LockModeType.PESSIMISTIC_WRITE);
        // Read after the lock: whoever is being removed at this moment removes nobody.
        Standing standing = spaces.standing(actor, space.getId());
        SpacePermissions.requireCanFacilitate(actor, standing);
        String told = Reason.require(reason, "spaces.reason");
        Membership membership = memberships.get(space.getId(), personaKey);
        if (!SpacePermissions.canRemove(standing, membership)) {
            throw new NotFound("member");
        }
        if (membership.getPersona().getId().equals(standing.personaId())) {
            throw new RuleViolation("spaces.remove.self");
        }
        Persona by = spaces.getPersona(standing);
        em.persist(new MemberRemoval(membership, by, told, clock.instant()));
        if (membership.isMember()) {
            size.went();
            mails.tellReason(membership.getPersona(), "spaces.mail.removed", told);
        } else {
            mails.tellReason(membership.getPersona(), "spaces.mail.guest-removed", told);
        }
        membership.remove(clock.instant());
        invitations.endAllBy(membership.getPersona());
        activity.record(
                actor, SpaceActivity.MEMBER_REMOVED, SpaceActivity.subject(space), Audience.space(space.getId()));
    }
}
