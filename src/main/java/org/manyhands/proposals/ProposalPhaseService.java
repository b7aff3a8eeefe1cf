package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.manyhands.coauthoring.VersionService;
import org.manyhands.decisions.Decision;
import org.manyhands.decisions.DecisionOpening;
import org.manyhands.decisions.DecisionService;
import org.manyhands.decisions.Outcome;
import org.manyhands.forums.TopicClosingService;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.spaces.Persona;

/** Moves proposals along their way, by hand or by a decision. */
@ApplicationScoped
public class ProposalPhaseService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalQueries proposals;

    @Inject
    DecisionService decisions;

    @Inject
    VersionService versions;

    @Inject
    TopicClosingService discussions;

    @Inject
    Markup markup;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Moves on by hand.
     *
     * @param until until when the phase is meant to last, or null
     * @param reason why, for everybody to read
     */
    @Transactional
    public void move(Actor actor, String key, Phase to, Instant until, String reason) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanMove(actor, standing);
        em.lock(proposal, LockModeType.PESSIMISTIC_WRITE);
        if (!proposal.getPhase().moves().contains(to)) {
            throw new RuleViolation("proposals.phase.impossible");
        }
        String told = Reason.require(reason, "proposals.phase.reason");
        if (until != null && !until.isAfter(clock.instant())) {
            throw RuleViolation.at("until", "proposals.phase.until.past");
        }
        int head = settled(actor, proposal);
        if (head == 0 && to != Phase.WITHDRAWN) {
            throw new RuleViolation("proposals.phase.no-text");
        }
        enter(actor, proposal, standing, to, until, told, head);
    }

    /** Opens a decision about the newest version; its rules stand from here on. */
    @Transactional
    public Decision openDecision(
            Actor actor, String key, String question, int needed, Instant closesAt, String reason) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanOpenDecision(actor, standing);
        throttle.check(Limit.DECISION, String.valueOf(actor.accountId()));
        em.lock(proposal, LockModeType.PESSIMISTIC_WRITE);
        int head = settled(actor, proposal);
        Decision decision =
                decisions.open(actor, new DecisionOpening(proposal.subject(), head, question, needed, closesAt));
        enter(actor, proposal, standing, Phase.DECISION, closesAt, reason, head);
        return decision;
    }

    /** Closes the decision; the proposal is adopted as people decided on it, or not, with what the owner says of it. */
    @Transactional
    public Outcome closeDecision(Actor actor, String key, String decisionKey, String statement) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanCloseDecision(actor, standing);
        if (statement == null || statement.isBlank()) {
            throw RuleViolation.at("statement", "proposals.decision.statement.missing");
        }
        em.lock(proposal, LockModeType.PESSIMISTIC_WRITE);
        Decision decision = decisions.close(actor, proposal.subject(), decisionKey, statement);
        Outcome outcome = decision.getOutcome();
        int decided = decision.getTextVersion();
        proposal.conclude(outcome.isAdopted() ? decided : null, statement.strip(), markup.kept(statement));
        Phase to = outcome.isAdopted() ? Phase.ADOPTED : Phase.NOT_ADOPTED;
        enter(actor, proposal, standing, to, null, null, decided);
        return outcome;
    }

    /** The newest version, which has all that is written: what people see next is what they talk about. */
    private int settled(Actor actor, Proposal proposal) {
        if (proposal.getPhase().isWriting()) {
            versions.settle(actor, proposal.subject());
        }
        return proposals.get(actor, proposal.getPublicKey()).head();
    }

    private void enter(
            Actor actor,
            Proposal proposal,
            ProposalStanding standing,
            Phase to,
            Instant until,
            String reason,
            int head) {
        proposal.move(to, clock.instant());
        Persona by = em.getReference(Persona.class, standing.space().personaId());
        em.persist(new ProposalPhase(proposal, by, until, reason, head == 0 ? null : head));
        ProposalActivity.record(activity, actor, ProposalActivity.MOVED, proposal, Map.of("phase", to.code()));
        if (to.isSettled()) {
            discussions.settleDiscussion(actor, proposal.subject(), "proposals.settled." + to.code());
        }
    }
}
