package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.manyhands.accounts.Account;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.Taken;
import org.manyhands.platform.i18n.Gone;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/** Begins spaces and changes what is said of them. */
@ApplicationScoped
public class SpaceService {
    private static final Set<String> RESERVED = Set.of("-", "new");

    @PersistenceContext
    EntityManager em;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    MembershipService members;

    @Inject
    Markup markup;

    @Inject
    Throttle throttle;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Begins a space; who begins it is its first facilitator. A closed one needs a second who is invited. */
    @Transactional
    public Space create(Actor actor, NewSpaceForm form) {
        SpacePermissions.requireCanCreate(actor);
        String colleague =
                form.getFacilitator() == null ? "" : form.getFacilitator().strip();
        if (form.getAccess() == Space.Access.CLOSED && colleague.isEmpty()) {
            throw RuleViolation.at("facilitator", "spaces.facilitator.missing");
        }
        throttle.check(Limit.SPACE, actor.accountId().toString());
        Space space = begin(actor, form);
        if (!colleague.isEmpty()) {
            members.invite(actor, space.getSlug(), colleague, Membership.Role.FACILITATOR);
        }
        return space;
    }

    private Space begin(Actor actor, NewSpaceForm form) {
        Instant now = clock.instant();
        Space space = new Space(address(form), form, markup.kept(form.getDescription()), now);
        space.writtenIn(reader.writing());
        em.persist(space);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Taken.at("name", e);
        }
        SpaceAgreement agreement = agreement(space, 1, form.getAgreement(), now);
        em.persist(agreement);
        SpaceSize size = new SpaceSize(space);
        size.came();
        em.persist(size);
        Account account = em.getReference(Account.class, actor.accountId());
        Membership membership = new Membership(space, account, now);
        Persona persona = new Persona(space, account, form.getPersona());
        if (persona.getName().isEmpty()) {
            throw RuleViolation.at("persona", "spaces.persona.missing");
        }
        Gone.requireOther("persona", persona.getName());
        em.persist(persona);
        membership.join(persona, now);
        membership.take(Membership.Role.FACILITATOR);
        em.persist(membership);
        em.persist(new AgreementAcceptance(membership, agreement, now));
        record(actor, SpaceActivity.CREATED, space);
        em.flush();
        return space;
    }

    /** Changes name, purpose, description and the way of joining. The address stays, so that links go on to work. */
    @Transactional
    public void edit(Actor actor, String slug, SpaceForm form) {
        Space space = facilitated(actor, slug);
        space.requireVersion(form.getVersion());
        space.describe(form, markup.kept(form.getDescription()));
        space.writtenIn(form.getLanguage());
        record(actor, SpaceActivity.EDITED, space);
    }

    /** Publishes a new agreement; members are asked to accept it when they come back. */
    @Transactional
    public void publishAgreement(Actor actor, String slug, AgreementForm form) {
        Space space = facilitated(actor, slug);
        em.lock(space, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        SpaceAgreement present = memberships.getAgreement(space.getId());
        if (present.getNumber() != form.getNumber()) {
            throw new RuleViolation("errors.changed-meanwhile");
        }
        SpaceAgreement next = agreement(space, present.getNumber() + 1, form.getText(), clock.instant());
        em.persist(next);
        Membership own = memberships.find(space.getId(), actor.accountId()).orElseThrow();
        em.persist(new AgreementAcceptance(own, next, clock.instant()));
        record(actor, SpaceActivity.AGREEMENT_PUBLISHED, space);
    }

    private Space facilitated(Actor actor, String slug) {
        Space space = spaces.getReadable(actor, slug);
        SpacePermissions.requireCanFacilitate(actor, spaces.standing(actor, space.getId()));
        return space;
    }

    private SpaceAgreement agreement(Space space, int number, String source, Instant now) {
        return new SpaceAgreement(space, number, source.strip(), markup.kept(source), now);
    }

    /** The name as an address. A closed space has a random one: a taken address would tell that it exists. */
    private String address(NewSpaceForm form) {
        String wanted = Slugs.of(form.getName());
        if (form.getAccess() == Space.Access.CLOSED || RESERVED.contains(wanted)) {
            return Keys.random();
        }
        Set<String> taken = spaces.slugsLike(wanted);
        String slug = wanted;
        for (int n = 2; taken.contains(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }

    private void record(Actor actor, Verb verb, Space space) {
        activity.record(actor, verb, SpaceActivity.subject(space), Audience.space(space.getId()));
    }
}
