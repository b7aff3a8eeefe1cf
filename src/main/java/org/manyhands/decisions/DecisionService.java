package org.manyhands.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.MembershipQueries;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Opens and closes rounds and takes the answers. The round's row is locked meanwhile, so that nothing comes too late. */
@ApplicationScoped
public class DecisionService {
    private static final int LONGEST_REASON = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    DecisionQueries decisions;

    @Inject
    DecisionSubjects subjects;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    VoiceQueries voices;

    @Inject
    DecisionMailService mails;

    @Inject
    Markup markup;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Opens a round; from here on its rules stand. */
    @Transactional
    public Decision open(Actor actor, DecisionOpening opening) {
        DecisionStanding standing = subjects.standing(actor, opening.subject());
        DecisionPermissions.requireCanRun(actor, standing);
        Instant now = clock.instant();
        if (decisions.isOpen(opening.subject())) {
            throw new RuleViolation("decisions.open-already");
        }
        if (!opening.closesAt().isAfter(now)) {
            throw RuleViolation.at("closes", "decisions.closes.past");
        }
        int asked = decisions.countAsked(standing.spaceId(), now);
        if (opening.needed() < 1 || opening.needed() > asked) {
            throw RuleViolation.at("needed", "decisions.needed.range", asked);
        }
        Decision decision = new Decision(
                opening, em.getReference(Space.class, standing.spaceId()), persona(standing.personaId()), now);
        em.persist(decision);
        record(actor, DecisionActivity.OPENED, decision);
        return decision;
    }

    /** Says what the actor thinks, or says it anew. */
    @Transactional
    public void respond(Actor actor, String key, Answer answer, String reason, String standpoint) {
        Decision decision = lock(key);
        DecisionPermissions.requireCanRead(subjects.standing(actor, decision.getSubject()));
        Standing standing = spaces.standing(actor, decision.getSpace().getId());
        boolean invited = decisions.isInvited(decision.getId(), actor.readerId());
        DecisionPermissions.requireCanRespond(actor, standing, decision.getOpenedAt(), invited);
        Instant now = clock.instant();
        decision.requireTakesAnswers(now);
        requireNotLong(reason);
        Response response = decisions
                .findResponse(decision, standing.personaId())
                .orElseGet(() -> new Response(decision, persona(standing.personaId()), now));
        response.say(answer, reason, reader.writing(), voices.get(actor, standpoint), now);
        em.persist(response);
        record(actor, DecisionActivity.RESPONDED, decision);
    }

    /** Lets somebody answer who joined after the round had opened. */
    @Transactional
    public void invite(Actor actor, String key, String personaName) {
        Decision decision = lock(key);
        DecisionPermissions.requireCanRun(actor, subjects.standing(actor, decision.getSubject()));
        decision.requireTakesAnswers(clock.instant());
        Persona persona = memberships
                .findMember(decision.getSpace().getId(), personaName)
                .orElseThrow(() -> RuleViolation.at("guest", "decisions.invite.nobody"));
        if (!decisions.isInvited(decision.getId(), persona.getAccount().getId())) {
            em.persist(new DecisionInvitation(decision, persona, clock.instant()));
            mails.tellInvited(actor, persona, decision);
            record(actor, DecisionActivity.INVITED, decision);
        }
    }

    /** Answers an objection; whether it stands is for the person who made it to say. */
    @Transactional
    public void reply(Actor actor, String key, String responseKey, String words) {
        Decision decision = lock(key);
        DecisionStanding standing = subjects.standing(actor, decision.getSubject());
        DecisionPermissions.requireCanRun(actor, standing);
        if (words == null || words.isBlank()) {
            throw RuleViolation.at("reply", "decisions.reply.missing");
        }
        requireNotLong(words);
        if (decision.getClosedAt() != null) {
            throw new RuleViolation("decisions.over");
        }
        decisions
                .getResponse(decision, responseKey)
                .reply(words, reader.writing(), persona(standing.personaId()), clock.instant());
        record(actor, DecisionActivity.REPLIED, decision);
    }

    /**
     * Writes the result, by the rule that was fixed at the opening, with what the owner says of it.
     *
     * @param subject what is decided; the result of another round means nothing for it
     */
    @Transactional
    public Decision close(Actor actor, SubjectRef subject, String key, String statement) {
        Decision decision = lock(key);
        DecisionPermissions.requireCanRun(actor, subjects.standing(actor, decision.getSubject()));
        if (!decision.getSubject().equals(subject)) {
            throw new NotFound("decision");
        }
        Outcome outcome = ConsentRule.outcome(
                decision.getNeeded(),
                decisions.count(decision, Answer.AGREE),
                decisions.count(decision, Answer.ABSTAIN),
                decisions.count(decision, Answer.OBJECT));
        boolean everybody = decisions.countSilent(decision) == 0;
        decision.close(outcome, statement.strip(), markup.kept(statement), everybody, clock.instant());
        record(actor, DecisionActivity.CLOSED, decision);
        return decision;
    }

    private Decision lock(String key) {
        return em.find(Decision.class, decisions.getId(key), LockModeType.PESSIMISTIC_WRITE);
    }

    private Persona persona(Long id) {
        return em.getReference(Persona.class, id);
    }

    private static void requireNotLong(String words) {
        if (words != null && words.length() > LONGEST_REASON) {
            throw RuleViolation.at("reason", "decisions.reason.long", LONGEST_REASON);
        }
    }

    private void record(Actor actor, Verb verb, Decision decision) {
        activity.record(
                actor,
                verb,
                DecisionActivity.subject(decision),
                Audience.space(decision.getSpace().getId()));
    }
}
