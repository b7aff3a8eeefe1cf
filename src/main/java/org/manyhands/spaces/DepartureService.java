package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.accounts.Departure;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectChanged;
import org.manyhands.platform.subjects.SubjectRef;

/** What becomes of somebody's places in spaces when they close their account, and when they come back. */
@ApplicationScoped
public class DepartureService {
    @PersistenceContext
    EntityManager em;

    @Inject
    MembershipQueries memberships;

    @Inject
    InvitationRevokingService invitations;

    @Inject
    SuccessionService succession;

    @Inject
    Event<SubjectChanged> changed;

    /** Leaves all spaces; who looks after one alone hands it over first, unless they are suspended and cannot. */
    void leave(Actor actor, Departure departure) {
        for (Membership membership : listOf(departure.accountId())) {
            if (membership.isMember()) {
                SpaceSize size = size(membership);
                if (actor.isSuspended()) {
                    succession.handOver(actor, membership);
                } else {
                    requireSomebodyElse(membership);
                }
                invitations.endAllBy(membership.getPersona());
                membership.leaveForNow(departure.now());
                size.went();
            } else if (membership.hasRequested()) {
                membership.withdraw(departure.now());
            } else if (membership.isInvited()) {
                membership.lapse(departure.now());
            }
        }
        listPersonas(departure.accountId()).forEach(persona -> persona.leave(departure.now()));
        em.flush();
        tell(departure);
    }

    /** A space in which nobody else is left needs nobody. */
    private void requireSomebodyElse(Membership membership) {
        long space = membership.getSpace().getId();
        if (membership.isFacilitator()
                && memberships.countFacilitators(space) < 2
                && memberships.findLongestStanding(membership).isPresent()) {
            throw new RuleViolation(
                    "spaces.close.last-facilitator", membership.getSpace().getName());
        }
    }

    void comeBack(Departure departure) {
        listPersonas(departure.accountId()).forEach(Persona::comeBack);
        for (Membership membership : listOf(departure.accountId())) {
            if (membership.leftForNow()) {
                SpaceSize size = size(membership);
                membership.comeBack(departure.now());
                size.came();
            }
        }
        em.flush();
        tell(departure);
    }

    private void tell(Departure departure) {
        listPersonas(departure.accountId())
                .forEach(persona -> changed.fire(new SubjectChanged(new SubjectRef(Persona.TYPE, persona.getId()))));
    }

    void forget(Departure departure) {
        List<Membership> all = listOf(departure.accountId());
        all.forEach(membership -> membership.forget(departure.now()));
        listPersonas(departure.accountId()).forEach(Persona::forget);
        em.flush();
    }

    /** Locked, so that whoever comes or goes waits for the one before. */
    private SpaceSize size(Membership membership) {
        return em.find(SpaceSize.class, membership.getSpace().getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of one person, by space. */
    private List<Membership> listOf(long accountId) {
        return em.createQuery(
                        "select m from Membership m join fetch m.space s left join fetch m.persona"
                                + " where m.account.id = :account order by s.id",
                        Membership.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** All names of one person. */
    private List<Persona> listPersonas(long accountId) {
        return em.createQuery("select p from Persona p where p.account.id = :account order by p.id", Persona.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
