package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.manyhands.accounts.Account;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Gone;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/** The name under which a person acts in a space, which nobody gets without accepting the agreement. */
@ApplicationScoped
public class NameService {
    @PersistenceContext
    EntityManager em;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Takes a name in a public space and accepts its agreement, so that the person may speak there. It is no membership:
     * that remains for the space to give.
     */
    @Transactional
    public void take(Actor actor, String slug, JoinSpaceForm form) {
        Space space = spaces.getSeen(actor, slug);
        SpacePermissions.requireNeedsName(actor, spaces.standing(actor, space.getId()));
        SpaceAgreement agreement = memberships.getAgreement(space.getId());
        if (agreement.getNumber() != form.getAgreement()) {
            throw RuleViolation.at("agreed", "spaces.join.agreement-changed");
        }
        throttle.check(Limit.JOIN_SPACE, actor.accountId().toString());
        Membership membership = memberships
                .find(space.getId(), actor.accountId())
                .orElseGet(() -> new Membership(space, account(actor), clock.instant()));
        membership.speak(give(actor, space, form.getPersona()), clock.instant());
        em.persist(membership);
        accept(membership, agreement);
        activity.record(actor, SpaceActivity.NAMED, SpaceActivity.subject(space), Audience.self());
    }

    /** Changes the name; everything written before shows the new one too. */
    @Transactional
    public void rename(Actor actor, String slug, PersonaForm form) {
        Space space = spaces.getSeen(actor, slug);
        SpacePermissions.requireIsNamed(actor, spaces.standing(actor, space.getId()));
        give(actor, space, form.getPersona());
        activity.record(actor, SpaceActivity.RENAMED, SpaceActivity.subject(space), Audience.self());
    }

    /** Gives the person this name here, which is nobody else's in this space. */
    Persona give(Actor actor, Space space, String name) {
        if (Persona.tidy(name).isEmpty()) {
            throw RuleViolation.at("persona", "spaces.persona.missing");
        }
        Gone.requireOther("persona", name);
        Optional<Persona> own = spaces.findPersona(space.getId(), actor.accountId());
        Optional<Persona> namesake = memberships.findNamesake(space.getId(), name);
        if (namesake.isPresent() && !namesake.equals(own)) {
            throw RuleViolation.at("persona", "spaces.persona.taken");
        }
        Persona persona = own.orElseGet(() -> new Persona(space, account(actor), name));
        persona.rename(name);
        em.persist(persona);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw RuleViolation.at("persona", "spaces.persona.taken"); // somebody took it at the same moment
        }
        return persona;
    }

    /** Notes that the agreement was accepted, unless it was before. */
    boolean accept(Membership membership, SpaceAgreement agreement) {
        if (memberships.isAccepted(membership, agreement)) {
            return false;
        }
        em.persist(new AgreementAcceptance(membership, agreement, clock.instant()));
        return true;
    }

    private Account account(Actor actor) {
        return em.getReference(Account.class, actor.accountId());
    }
}
