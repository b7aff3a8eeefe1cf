package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.decisions.Answer;
import org.manyhands.decisions.DecisionQueries;
import org.manyhands.decisions.DecisionService;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Phase;
import org.manyhands.proposals.ProposalAuthorService;
import org.manyhands.proposals.ProposalForm;
import org.manyhands.proposals.ProposalLinkService;
import org.manyhands.proposals.ProposalPhaseService;
import org.manyhands.proposals.ProposalQueries;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.ProposalRow;
import org.manyhands.proposals.ProposalService;
import org.manyhands.proposals.WriteForm;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;

/** Tells how the proposals of the demonstration were written, discussed and decided, in the order in which it happened. */
@ApplicationScoped
class DemoProposals implements DemoPart {
    /** How long after an invitation it is answered, in days. */
    private static final double THOUGHT = 0.02;

    @Inject
    ProposalService service;

    @Inject
    ProposalAuthorService authors;

    @Inject
    ProposalPhaseService phases;

    @Inject
    ProposalLinkService links;

    @Inject
    ProposalQueries proposals;

    @Inject
    TextQueries texts;

    @Inject
    DecisionService decisions;

    @Inject
    DecisionQueries rounds;

    @Inject
    TopicQueries topics;

    @Inject
    PostService posts;

    @Inject
    SpaceQueries spaces;

    private record Step(double daysAgo, Runnable what) {}

    @Override
    public void tell(DemoWorld world) {
        world.read("proposals.json").getValuesAs(JsonObject.class).forEach(told -> new Story(world, told).tell());
    }

    /** The clause that begins with these words in that version of a proposal of the files. */
    long clause(DemoWorld world, String proposal, int version, String starts) {
        SubjectRef subject = new SubjectRef("proposal", world.id("proposal", proposal));
        Actor owner = world.actor(ownerOf(world, proposal));
        return texts.listBlocks(owner, subject, version).stream()
                .filter(block -> block.isClause() && block.source().startsWith(starts))
                .map(TextBlockRow::clauseId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No clause of " + proposal + " begins with " + starts));
    }

    private static String ownerOf(DemoWorld world, String proposal) {
        return world.read("proposals.json").getValuesAs(JsonObject.class).stream()
                .filter(told -> told.getString("id").equals(proposal))
                .map(told -> told.getString("by"))
                .findFirst()
                .orElseThrow();
    }

    /** One proposal of the files. */
    private final class Story {
        private final DemoWorld world;
        private final JsonObject told;
        private final Actor owner;
        private final List<Step> steps = new ArrayList<>();
        private ProposalRef proposal;

        Story(DemoWorld world, JsonObject told) {
            this.world = world;
            this.told = told;
            this.owner = world.actor(told.getString("by"));
        }

        void tell() {
            world.at(days(told), this::begin);
            list("authors").forEach(this::author);
            list("versions").forEach(version -> step(version, () -> write(version)));
            list("phases").forEach(this::phase);
            list("answers").forEach(answer -> step(answer, () -> answer(answer)));
            list("discussion").forEach(post -> step(post, () -> post(post)));
            if (told.containsKey("decision")) {
                decision(told.getJsonObject("decision"));
            }
            steps.sort(Comparator.comparingDouble(step -> -step.daysAgo()));
            steps.forEach(step -> world.at(step.daysAgo(), step.what()));
        }

        private void begin() {
            ProposalForm form = new ProposalForm();
            form.setTitle(told.getString("title"));
            form.setSummary(told.getString("summary"));
            form.setStandpoint(told.getString("as"));
            String space =
                    spaces.get(world.id("space", told.getString("space"))).getSlug();
            proposal = service.begin(owner, space, form);
            world.put("proposal", told.getString("id"), proposal.id());
        }

        private void author(JsonObject author) {
            String person = author.getString("person");
            if (!person.equals(told.getString("by"))) {
                step(author, () -> authors.invite(owner, proposal.key(), persona(person)));
                if (author.getBoolean("accepted")) {
                    steps.add(new Step(
                            days(author) - THOUGHT,
                            () -> authors.accept(world.actor(person), proposal.key(), author.getString("as"))));
                }
            }
        }

        private void write(JsonObject version) {
            WriteForm form = new WriteForm();
            form.setBase(version.getInt("number") - 1);
            form.setSource(version.getString("text"));
            form.setNote(version.getString("note", null));
            form.setStandpoint(version.getString("as"));
            service.write(world.actor(version.getString("by")), proposal.key(), form);
        }

        private void phase(JsonObject phase) {
            Phase to = Phase.valueOf(phase.getString("phase").toUpperCase(Locale.ROOT));
            if (to == Phase.CONSULTATION || to == Phase.AMENDMENTS) {
                Instant until =
                        world.daysAgo(phase.getJsonNumber("untilDaysAgo").doubleValue());
                String reason = phase.getString("reason");
                step(phase, () -> phases.move(owner, proposal.key(), to, until, reason));
            }
        }

        private void answer(JsonObject answer) {
            SubjectRef need = new SubjectRef("need", world.id("need", answer.getString("need")));
            Actor actor = world.actor(answer.getString("by"));
            String clause =
                    texts
                            .listBlocks(
                                    actor,
                                    subject(),
                                    answer.getJsonObject("clause").getInt("version"))
                            .stream()
                            .filter(block -> is(block, answer.getJsonObject("clause")))
                            .map(TextBlockRow::clauseKey)
                            .findFirst()
                            .orElseThrow();
            links.answerNeed(actor, proposal.key(), need, clause, answer.getString("reason"));
        }

        private void post(JsonObject post) {
            Actor actor = world.actor(post.getString("by"));
            long topic = topics.findDiscussion(actor, subject()).orElseThrow().id();
            NewPost words = NewPost.of(post.getString("text"), post.getString("as"));
            if (post.containsKey("clause")) {
                JsonObject clause = post.getJsonObject("clause");
                int version = clause.getInt("version");
                long id = clause(world, told.getString("id"), version, clause.getString("starts"));
                words = NewPost.about(
                        new SubjectRef("clause", id), version, post.getString("text"), post.getString("as"));
            }
            world.put(
                    "post",
                    post.getString("id"),
                    posts.reply(actor, topic, words).id());
        }

        private void decision(JsonObject decision) {
            steps.add(new Step(decision.getJsonNumber("openedDaysAgo").doubleValue(), () -> open(decision)));
            decision.getJsonArray("responses")
                    .getValuesAs(JsonObject.class)
                    .forEach(response -> step(response, () -> respond(response)));
            if (decision.containsKey("closed")) {
                JsonObject closed = decision.getJsonObject("closed");
                step(closed, () -> phases.closeDecision(owner, proposal.key(), round(), closed.getString("statement")));
            }
        }

        private void open(JsonObject decision) {
            String reason = list("phases").stream()
                    .filter(phase -> phase.getString("phase").equals("decision"))
                    .map(phase -> phase.getString("reason"))
                    .findFirst()
                    .orElseThrow();
            Instant closes =
                    world.daysAgo(decision.getJsonNumber("closesDaysAgo").doubleValue());
            phases.openDecision(
                    owner, proposal.key(), decision.getString("question"), decision.getInt("needed"), closes, reason);
        }

        private void respond(JsonObject response) {
            Actor actor = world.actor(response.getString("by"));
            Answer answer = Answer.valueOf(response.getString("answer").toUpperCase(Locale.ROOT));
            decisions.respond(actor, round(), answer, response.getString("reason", null), response.getString("as"));
        }

        private String round() {
            return rounds.findLatest(owner, subject()).orElseThrow().key();
        }

        private SubjectRef subject() {
            ProposalRow row = proposals.get(owner, proposal.key());
            return row.subject();
        }

        private String persona(String person) {
            long space = world.id("space", told.getString("space"));
            return spaces.findPersona(space, world.actor(person).accountId())
                    .map(Persona::getName)
                    .orElseThrow();
        }

        private void step(JsonObject of, Runnable what) {
            steps.add(new Step(days(of), what));
        }

        private List<JsonObject> list(String name) {
            return told.getJsonArray(name).getValuesAs(JsonObject.class);
        }
    }

    private static boolean is(TextBlockRow block, JsonObject clause) {
        return block.isClause() && block.source().startsWith(clause.getString("starts"));
    }

    private static double days(JsonObject of) {
        return of.getJsonNumber("daysAgo").doubleValue();
    }
}
