package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.manyhands.decisions.Answer;
import org.manyhands.decisions.DecisionQueries;
import org.manyhands.decisions.DecisionService;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.ProposalPhaseService;

/** How the proposals of the demonstration were decided: asked, answered, objected to, and what was said of it in the end. */
@ApplicationScoped
class DemoDecisions {
    @Inject
    ProposalPhaseService phases;

    @Inject
    DecisionService decisions;

    @Inject
    DecisionQueries rounds;

    /** Adds the steps of the decision about one proposal, where the file tells of one. */
    void add(DemoWorld world, JsonObject proposal, String key, List<DemoStep> steps) {
        JsonObject decision = proposal.getJsonObject("decision");
        if (decision == null) {
            return;
        }
        Actor owner = world.actor(proposal.getString("by"));
        SubjectRef subject = new SubjectRef("proposal", world.id("proposal", proposal.getString("id")));
        String why = reason(proposal);
        steps.add(new DemoStep(days(decision, "openedDaysAgo"), () -> open(world, owner, key, decision, why)));
        for (JsonObject response : decision.getJsonArray("responses").getValuesAs(JsonObject.class)) {
            Actor actor = world.actor(response.getString("by"));
            steps.add(new DemoStep(days(response, "daysAgo"), () -> respond(actor, round(owner, subject), response)));
        }
        JsonObject closed = decision.getJsonObject("closed");
        if (closed != null) {
            steps.add(new DemoStep(
                    days(closed, "daysAgo"),
                    () -> phases.closeDecision(owner, key, round(owner, subject), closed.getString("statement"))));
        }
    }

    private static String reason(JsonObject proposal) {
        return proposal.getJsonArray("phases").getValuesAs(JsonObject.class).stream()
                .filter(phase -> phase.getString("phase").equals("decision"))
                .map(phase -> phase.getString("reason"))
                .findFirst()
                .orElseThrow();
    }

    private void open(DemoWorld world, Actor owner, String key, JsonObject decision, String why) {
        Instant closes = world.daysAgo(days(decision, "closesDaysAgo"));
        phases.openDecision(owner, key, decision.getString("question"), decision.getInt("needed"), closes, why);
    }

    private void respond(Actor actor, String round, JsonObject response) {
        Answer answer = Answer.valueOf(response.getString("answer").toUpperCase(Locale.ROOT));
        decisions.respond(actor, round, answer, response.getString("reason", null), response.getString("as"));
    }

    private String round(Actor owner, SubjectRef subject) {
        return rounds.findLatest(owner, subject).orElseThrow().key();
    }

    private static double days(JsonObject of, String name) {
        return of.getJsonNumber(name).doubleValue();
    }
}
