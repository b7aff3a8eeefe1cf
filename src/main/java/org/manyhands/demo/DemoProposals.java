package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.manyhands.coauthoring.PlainTextQueries;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicQueries;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.OrganizationRoleService;
import org.manyhands.proposals.Phase;
import org.manyhands.proposals.ProposalAuthorService;
import org.manyhands.proposals.ProposalForm;
import org.manyhands.proposals.ProposalLinkService;
import org.manyhands.proposals.ProposalPhaseService;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.ProposalRoleService;
import org.manyhands.proposals.ProposalService;
import org.manyhands.proposals.RoleHolder;
import org.manyhands.proposals.WriteForm;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;

/** Tells how the proposals of the demonstration were written and discussed, in the order in which it happened. */
@ApplicationScoped
class DemoProposals implements DemoPart {
    /** How long after an invitation it is answered, in days. */
    private static final double THOUGHT = 0.02;

    /** Where a proposal goes by a decision, or begins. */
    private static final Set<Phase> NOT_BY_HAND = Set.of(Phase.DRAFT, Phase.DECISION, Phase.ADOPTED, Phase.NOT_ADOPTED);

    @Inject
    ProposalService service;

    @Inject
    ProposalRoleService roles;

    @Inject
    OrganizationRoleService answers;

    @Inject
    OrganizationQueries organizations;

    @Inject
    ProposalAuthorService authors;

    @Inject
    ProposalPhaseService phases;

    @Inject
    ProposalLinkService links;

    @Inject
    TextQueries texts;

    @Inject
    PlainTextQueries plain;

    @Inject
    TopicQueries topics;

    @Inject
    PostService posts;

    @Inject
    SpaceQueries spaces;

    @Inject
    DemoDecisions decisions;

    @Override
    public void tell(DemoWorld world) {
        world.read("proposals.json")
                .getValuesAs(JsonObject.class)
                .forEach(told -> world.inLanguageOf(told.getString("space"), () -> new Story(world, told).tell()));
    }

    /** One proposal of the files. */
    private final class Story {
        private final DemoWorld world;
        private final JsonObject told;
        private final Actor owner;
        private final List<DemoStep> steps = new ArrayList<>();
        private ProposalRef proposal;

        Story(DemoWorld world, JsonObject told) {
            this.world = world;
            this.told = told;
            this.owner = world.actor(told.getString("by"));
        }

        void tell() {
            world.at(days(told), this::begin);
            list("authors").forEach(this::author);
            list("organizations").forEach(this::organization);
            list("versions").forEach(version -> step(version, () -> write(version)));
            list("phases").forEach(this::phase);
            list("answers").forEach(answer -> step(answer, () -> answer(answer)));
            list("discussion").forEach(post -> step(post, () -> post(post)));
            decisions.add(world, told, proposal.key(), steps);
            world.happen(steps);
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
                step(author, () -> roles.invite(owner, proposal.key(), persona(person), RoleHolder.Role.AUTHOR));
                if (author.getBoolean("accepted")) {
                    steps.add(new DemoStep(
                            days(author) - THOUGHT,
                            () -> authors.accept(
                                    world.actor(person),
                                    proposal.key(),
                                    RoleHolder.Role.AUTHOR,
                                    author.getString("as"))));
                }
            }
        }

        /** An organization that is asked to write with them; somebody who speaks for it may have said yes. */
        private void organization(JsonObject asked) {
            Organization organization = organizations.get(world.id("organization", asked.getString("organization")));
            step(
                    asked,
                    () -> roles.inviteOrganization(
                            owner, proposal.key(), organization.getSlug(), RoleHolder.Role.AUTHOR));
            if (asked.containsKey("by")) {
                Actor voice = world.actor(asked.getString("by"));
                steps.add(new DemoStep(
                        days(asked) - THOUGHT,
                        () -> answers.accept(
                                voice, proposal.key(), organization.getPublicKey(), RoleHolder.Role.AUTHOR)));
            }
        }

        private void write(JsonObject version) {
            Actor writer = world.actor(version.getString("by"));
            WriteForm form = new WriteForm();
            form.setBase(plain.get(writer, subject()).base());
            form.setSource(version.getString("text"));
            form.setNote(version.getString("note", null));
            form.setStandpoint(version.getString("as"));
            service.write(writer, proposal.key(), form);
        }

        private void phase(JsonObject phase) {
            Phase to = Phase.valueOf(phase.getString("phase").toUpperCase(Locale.ROOT));
            if (!NOT_BY_HAND.contains(to)) {
                Instant until = phase.containsKey("untilDaysAgo")
                        ? world.daysAgo(phase.getJsonNumber("untilDaysAgo").doubleValue())
                        : null;
                step(phase, () -> phases.move(owner, proposal.key(), to, until, phase.getString("reason")));
            }
        }

        private void answer(JsonObject answer) {
            SubjectRef need = new SubjectRef("need", world.id("need", answer.getString("need")));
            Actor actor = world.actor(answer.getString("by"));
            String clause = clause(actor, answer.getJsonObject("clause")).clauseKey();
            links.answerNeed(actor, proposal.key(), need, clause, answer.getString("reason"));
        }

        private void post(JsonObject post) {
            Actor actor = world.actor(post.getString("by"));
            long topic = topics.findDiscussion(actor, subject()).orElseThrow().id();
            NewPost words = NewPost.of(post.getString("text"), post.getString("as"));
            if (post.containsKey("clause")) {
                JsonObject clause = post.getJsonObject("clause");
                words = NewPost.about(
                        new SubjectRef("clause", clause(owner, clause).clauseId()),
                        clause.getInt("version"),
                        post.getString("text"),
                        post.getString("as"));
            }
            world.put(
                    "post",
                    post.getString("id"),
                    posts.reply(actor, topic, words).id());
        }

        /** The clause that begins with these words in that version. */
        private TextBlockRow clause(Actor reader, JsonObject named) {
            String starts = named.getString("starts");
            return texts.listBlocks(reader, subject(), named.getInt("version")).stream()
                    .filter(block -> block.isClause() && block.source().startsWith(starts))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No clause of " + told.getString("id") + " begins with " + starts));
        }

        private SubjectRef subject() {
            return new SubjectRef("proposal", proposal.id());
        }

        private String persona(String person) {
            long space = world.id("space", told.getString("space"));
            return spaces.findPersona(space, world.actor(person).accountId())
                    .map(Persona::getName)
                    .orElseThrow();
        }

        private void step(JsonObject of, Runnable what) {
            steps.add(new DemoStep(days(of), what));
        }

        private List<JsonObject> list(String name) {
            return told.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()
                    .getValuesAs(JsonObject.class);
        }
    }

    private static double days(JsonObject of) {
        return of.getJsonNumber("daysAgo").doubleValue();
    }
}
