package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.decisions.Answer;
import org.manyhands.decisions.DecisionQueries;
import org.manyhands.decisions.DecisionRow;
import org.manyhands.decisions.DecisionService;
import org.manyhands.decisions.ResponseRow;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Times;
import org.manyhands.platform.ui.Urls;

/** How a proposal is decided: the question and its rule, the answers as far as they are shown, the result. */
@Named
@RequestScoped
public class DecisionPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param(name = "objection")
    String objectionKey;

    @Inject
    @Param
    String after;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalPhaseService phases;

    @Inject
    DecisionService service;

    @Inject
    DecisionQueries decisions;

    @Inject
    VoiceQueries voices;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    Times times;

    @Inject
    Clock clock;

    private final OpenDecisionForm opening = new OpenDecisionForm();
    private final RespondForm response = new RespondForm();
    private final DecisionWords words = new DecisionWords();
    private ProposalRow proposal;
    private ProposalStanding standing;
    private DecisionRow decision;
    private Slice<ResponseRow> responses = Slice.none();
    private long shown;
    private ResponseRow own;
    private ResponseRow objection;
    private List<VoiceRow> speakAs = List.of();
    private boolean responding;
    private int asked;

    /**
     * While a round is open, objections are the only answers that are shown; the form shows the reader's own, whatever
     * it was. Before the first round there is nothing but the owner's form to open it.
     */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "decision");
        standing = proposals.getStanding(actor, proposal.id());
        decision = decisions.findLatest(actor, proposal.subject()).orElse(null);
        if (decision == null) {
            asked = isMayOpen() ? decisions.countAsked(proposal.spaceId(), clock.instant()) : 0;
            return;
        }
        responses = decisions.listResponses(
                actor, proposal.subject(), decision, Mark.read(after).orElse(null));
        shown = decisions.countResponses(actor, proposal.subject(), decision);
        responding =
                decision.takesAnswers(clock.instant()) && decisions.canRespond(actor, proposal.subject(), decision);
        if (responding) {
            speakAs = voices.list(actor);
            own = decisions.findOwn(actor, decision).orElse(null);
            prefill();
        }
        objection = objectionKey == null
                ? null
                : decisions
                        .findObjection(actor, proposal.subject(), decision, objectionKey)
                        .orElse(null);
    }

    private void prefill() {
        if (own != null) {
            response.setAnswer(own.answer());
            response.setReason(own.reason());
            response.setStandpoint(own.stated());
        }
    }

    /**
     * From here on question and rule stand. The round lasts until the end of the day that was chosen, in the viewer's
     * time zone.
     */
    public void open() {
        Instant closes = times.endOf(opening.getCloses());
        phases.openDecision(current.actor(), key, opening.getQuestion(), opening.getNeeded(), closes, opening.getWhy());
        redirect.to(here(), "proposals.decision.opened");
    }

    /** Takes the place of what the person said before; refused once the time is over. */
    public void respond() {
        service.respond(
                current.actor(), decision.key(), response.getAnswer(), response.getReason(), response.getStandpoint());
        redirect.to(here(), "proposals.decision.responded");
    }

    /** Answers the objection that the address names; whether it stands is for the person who made it to say. */
    public void reply() {
        service.reply(current.actor(), decision.key(), objection.key(), words.getReply());
        redirect.to(here(), "proposals.decision.replied");
    }

    /**
     * For a member who came after the round had opened, by the name that they bear in the space; they are told by mail.
     */
    public void invite() {
        service.invite(current.actor(), decision.key(), words.getGuest());
        redirect.to(here(), "proposals.decision.invited");
    }

    /**
     * Refused before the time is over, unless everybody has answered. The rule of the opening decides what the result
     * is; the owner adds words to it.
     */
    public void close() {
        phases.closeDecision(current.actor(), key, decision.key(), words.getStatement());
        redirect.to(here(), "proposals.decision.closed");
    }

    private String here() {
        return urls.proposal(proposal.key(), proposal.slug(), "decision");
    }

    /** Whether the reader may open a round now. */
    public boolean isMayOpen() {
        return ProposalPermissions.canOpenDecision(current.actor(), standing);
    }

    /** Whether the reader runs a round that is not closed. */
    public boolean isRunning() {
        return decision != null
                && !decision.isClosed()
                && ProposalPermissions.canCloseDecision(current.actor(), standing);
    }

    public boolean isTakingAnswers() {
        return decision != null && decision.takesAnswers(clock.instant());
    }

    public OpenDecisionForm getOpening() {
        return opening;
    }

    public RespondForm getResponse() {
        return response;
    }

    public DecisionWords getWords() {
        return words;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public DecisionRow getDecision() {
        return decision;
    }

    public List<ResponseRow> getResponses() {
        return responses.rows();
    }

    /** How many answers are shown on all pages. */
    public long getShown() {
        return shown;
    }

    /** Where the answers go on, or null. */
    public String getNext() {
        return responses.next(row -> Urls.query(here(), "after", new Mark(row.at(), row.key()).text()) + "#responses");
    }

    /** Where the answers begin, or null there. */
    public String getFirst() {
        return Mark.read(after).isEmpty() ? null : here() + "#responses";
    }

    /** What the reader said, or null. */
    public ResponseRow getOwn() {
        return own;
    }

    /** The objection that is being answered, or null. */
    public ResponseRow getObjection() {
        return objection;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    public boolean isResponding() {
        return responding;
    }

    /** How many people a round that opens now asks. */
    public int getAsked() {
        return asked;
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public LocalDate getTomorrow() {
        return times.today().plusDays(1);
    }
}
