package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.accounts.Account;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/** What a person does about the own membership of a space: join, ask, answer an invitation, leave. */
@ApplicationScoped
public class JoiningService {
    @PersistenceContext
    EntityManager em;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    NameService names;

    @Inject
    InvitationRevokingService invitations;

    @Inject
    SuccessionService succession;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Becomes a member of an open space or by an invitation, else asks the facilitators.
     *
     * @return the membership, which says by its state which of the two it was
     */
    @Transactional
    public Membership join(Actor actor, String slug, JoinSpaceForm form) {
        Space space = spaces.getSeen(actor, slug);
        Standing standing = spaces.standing(actor, space.getId());
        SpacePermissions.requireCanJoin(actor, standing);
        if (standing.hasRequested() && space.getJoining() != Space.Joining.OPEN) {
            throw new RuleViolation("spaces.join.asked");
        }
        if (!standing.isInvited() && space.getJoining() == Space.Joining.INVITATION) {
            throw new RuleViolation("spaces.join.by-invitation");
        }
        SpaceAgreement agreement = memberships.getAgreement(space.getId());
        if (agreement.getNumber() != form.getAgreement()) {
            throw RuleViolation.at("agreed", "spaces.join.agreement-changed");
        }
        throttle.check(Limit.JOIN_SPACE, actor.accountId().toString());
        Membership membership = memberships
                .find(space.getId(), actor.accountId())
                .orElseGet(() -> new Membership(space, account(actor), clock.instant()));
        if (membership.isInvitationOver(clock.instant())) {
            membership.lapse(clock.instant());
        }
        Persona persona = names.give(actor, space, form.getPersona());
        if (standing.isInvited() || space.getJoining() == Space.Joining.OPEN) {
            membership.join(persona, clock.instant());
            size(space).came();
            record(actor, SpaceActivity.JOINED, space, Audience.space(space.getId()));
        } else {
            membership.request(persona, words(form), clock.instant());
            record(actor, SpaceActivity.REQUESTED, space, Audience.self());
        }
        em.persist(membership);
        names.accept(membership, agreement);
        return membership;
    }

    private static String words(JoinSpaceForm form) {
        return form.getWords() == null || form.getWords().isBlank()
                ? null
                : form.getWords().strip();
    }

    /** Turns an invitation down; nobody is told. */
    @Transactional
    public void decline(Actor actor, String slug) {
        Membership membership = waiting(actor, slug, Membership.State.INVITED);
        membership.decline(clock.instant());
        record(actor, SpaceActivity.INVITATION_DECLINED, membership.getSpace(), Audience.self());
    }

    /** Takes a request back that waits for an answer. */
    @Transactional
    public void withdraw(Actor actor, String slug) {
        Membership membership = waiting(actor, slug, Membership.State.REQUESTED);
        membership.withdraw(clock.instant());
        record(actor, SpaceActivity.REQUEST_WITHDRAWN, membership.getSpace(), Audience.self());
    }

    private Membership waiting(Actor actor, String slug, Membership.State state) {
        Space space = spaces.getSeen(actor, slug);
        Standing standing = spaces.standing(actor, space.getId());
        SpacePermissions.requireCanAnswer(actor, standing);
        if (standing.state() != state) {
            throw new RuleViolation("spaces.join.nothing-waits");
        }
        return memberships.find(space.getId(), actor.accountId()).orElseThrow();
    }

    /**
     * Leaves, suspended or not. The last facilitator first finds somebody else to look after the space; who is suspended
     * cannot, and is not held for it: whoever has been a member for longest looks after the space then.
     */
    @Transactional
    public void leave(Actor actor, String slug) {
        Space space = spaces.getToLeave(actor, slug);
        SpacePermissions.requireCanLeave(actor, spaces.standing(actor, space.getId()));
        SpaceSize size = size(space);
        Membership membership =
                memberships.find(space.getId(), actor.accountId()).orElseThrow();
        if (actor.isSuspended()) {
            succession.handOver(actor, membership);
        } else {
            requireAnotherFacilitator(membership);
        }
        invitations.endAllBy(membership.getPersona());
        membership.leave(clock.instant());
        size.went();
        record(actor, SpaceActivity.LEFT, space, Audience.self());
    }

    /** Is a member like others again; whom they invited, nobody invites any more. */
    @Transactional
    public void stepDown(Actor actor, String slug) {
        Membership membership = own(actor, slug);
        size(membership.getSpace());
        requireAnotherFacilitator(membership);
        membership.take(Membership.Role.MEMBER);
        invitations.endAllBy(membership.getPersona());
        Audience readers = Audience.space(membership.getSpace().getId());
        record(actor, SpaceActivity.FACILITATOR_ENDED, membership.getSpace(), readers);
    }

    /** Accepts the agreement that holds now, after it was changed. */
    @Transactional
    public void acceptAgreement(Actor actor, String slug, int number) {
        Membership membership = own(actor, slug);
        SpaceAgreement agreement =
                memberships.getAgreement(membership.getSpace().getId());
        if (agreement.getNumber() != number) {
            throw new RuleViolation("spaces.join.agreement-changed");
        }
        if (names.accept(membership, agreement)) {
            record(actor, SpaceActivity.AGREEMENT_ACCEPTED, membership.getSpace(), Audience.self());
        }
    }

    private Membership own(Actor actor, String slug) {
        Space space = spaces.getSeen(actor, slug);
        SpacePermissions.requireIsMember(actor, spaces.standing(actor, space.getId()));
        return memberships.find(space.getId(), actor.accountId()).orElseThrow();
    }

    private void requireAnotherFacilitator(Membership membership) {
        if (membership.isFacilitator()
                && memberships.countFacilitators(membership.getSpace().getId()) < 2) {
            throw new RuleViolation("spaces.last-facilitator");
        }
    }

    private Account account(Actor actor) {
        return em.getReference(Account.class, actor.accountId());
    }

    /** The size of the space, locked: whoever comes or goes waits for the one before. */
    private SpaceSize size(Space space) {
        return em.find(SpaceSize.class, space.getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void record(Actor actor, Verb verb, Space space, Audience audience) {
        activity.record(actor, verb, SpaceActivity.subject(space), audience);
    }
}
