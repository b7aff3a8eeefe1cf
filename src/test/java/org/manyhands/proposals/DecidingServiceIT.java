package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.decisions.Answer;
import org.manyhands.decisions.DecisionQueries;
import org.manyhands.decisions.DecisionService;
import org.manyhands.decisions.Outcome;
import org.manyhands.forums.DiscussionRow;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicClosure;
import org.manyhands.forums.TopicQueries;
import org.manyhands.links.Adopted;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.ImportedHistory.Entry;
import org.manyhands.proposals.ImportedHistory.Kind;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** A proposal goes its way to a decision; everybody who was asked answers once, by rules that stand. */
@ServiceTest
class DecidingServiceIT {
    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    TopicQueries topics;

    @Inject
    PostService posts;

    @Inject
    ProposalPhaseService phases;

    @Inject
    ProposalImportService imports;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    AdoptedProposals adopted;

    @Inject
    DecisionService decisions;

    @Inject
    DecisionQueries rounds;

    @Test
    void consentAdoptsIt() {
        Actor owner = people.person();
        Actor member = people.person();
        Space space = places.open(owner);
        places.join(member, space, "Willow");
        ProposalRef proposal = drafting.decide(owner, space, 2);
        String round = drafting.round(owner, proposal).key();
        decisions.respond(member, round, Answer.OBJECT, "It would do harm.", null);
        assertThatThrownBy(() -> phases.closeDecision(owner, proposal.key(), round, "Done."))
                .hasMessage("decisions.too-early");
        String objection = rounds.listResponses(member, Drafting.ref(proposal), drafting.round(member, proposal), null)
                .rows()
                .get(0)
                .key();
        decisions.reply(owner, round, objection, "We changed the wording.");
        decisions.respond(member, round, Answer.AGREE, "Good now.", null);
        assertThat(rounds.listResponses(member, Drafting.ref(proposal), drafting.round(member, proposal), null)
                        .rows())
                .isEmpty();
        decisions.respond(owner, round, Answer.ABSTAIN, null, null);
        assertThat(phases.closeDecision(owner, proposal.key(), round, "**Adopted.**"))
                .isEqualTo(Outcome.CONSENT);
        ProposalRow row = proposals.get(Actor.visitor(), proposal.key());
        assertThat(row.phase()).isEqualTo(Phase.ADOPTED);
        assertThat(row.adoptedVersion()).isEqualTo(1);
        assertThat(row.statementHtml()).asString().contains("<strong>");
        assertThat(rounds.listResponses(Actor.visitor(), Drafting.ref(proposal), drafting.round(member, proposal), null)
                        .rows())
                .hasSize(2);
        Adopted carried = adopted.find(owner, proposal.key()).orElseThrow();
        assertThat(carried.own()).isTrue();
        assertThat(carried.clauses()).hasSize(3);
    }

    @Test
    void anObjectionThatStandsKeepsItFromBeingAdopted() {
        Actor owner = people.person();
        ProposalRef proposal = drafting.decide(owner, places.open(owner), 1);
        String round = drafting.round(owner, proposal).key();
        decisions.respond(owner, round, Answer.OBJECT, "I have changed my mind.", null);
        assertThat(phases.closeDecision(owner, proposal.key(), round, "Not adopted."))
                .isEqualTo(Outcome.OBJECTION);
        assertThat(proposals.get(owner, proposal.key()).phase()).isEqualTo(Phase.NOT_ADOPTED);
        assertThat(adopted.find(owner, proposal.key())).isEmpty();
    }

    @Test
    void whatIsSettledIsReadAndNoLongerDiscussed() throws Exception {
        Actor owner = people.person();
        ProposalRef proposal = drafting.decide(owner, places.open(owner), 1);
        DiscussionRow talk =
                topics.findDiscussion(owner, Drafting.ref(proposal)).orElseThrow();
        posts.reply(owner, talk.id(), NewPost.of("Soon.", null));
        String round = drafting.round(owner, proposal).key();
        decisions.respond(owner, round, Answer.OBJECT, "I have changed my mind.", null);
        phases.closeDecision(owner, proposal.key(), round, "Not adopted.");
        assertThat(topics.findDiscussion(Actor.visitor(), Drafting.ref(proposal))
                        .orElseThrow())
                .matches(DiscussionRow::closed)
                .matches(row -> row.postCount() == 1);
        TopicClosure closure = tx.get(
                () -> em.createQuery("select c from TopicClosure c where c.topic.id = :topic", TopicClosure.class)
                        .setParameter("topic", talk.id())
                        .getSingleResult());
        assertThat(closure.getSettledKey()).isEqualTo("proposals.settled.not-adopted");
        assertThat(closure.getReason()).isNull();
        assertThatThrownBy(() -> posts.reply(owner, talk.id(), NewPost.of("Late.", null)))
                .hasMessage("forums.topic.is-closed");
    }

    @Test
    void whoCameLaterAnswersWhenInvited() {
        Actor owner = people.person();
        Space space = places.open(owner);
        ProposalRef proposal = drafting.decide(owner, space, 1);
        String round = drafting.round(owner, proposal).key();
        Actor late = people.person();
        Membership membership = places.join(late, space, "Late");
        assertThat(membership.isMember()).isTrue();
        assertThatThrownBy(() -> decisions.respond(late, round, Answer.AGREE, null, null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decisions.respond(Actor.visitor(), round, Answer.AGREE, null, null))
                .isInstanceOf(NotAllowed.class);
        decisions.invite(owner, round, "late");
        decisions.respond(late, round, Answer.AGREE, null, null);
        assertThat(drafting.round(owner, proposal).agree()).isEqualTo(1);
    }

    @Test
    void theRoundOfAnotherProposalDecidesNothing() {
        Actor owner = people.person();
        Space space = places.open(owner);
        ProposalRef wanted = drafting.decide(owner, space, 1);
        decisions.respond(owner, drafting.round(owner, wanted).key(), Answer.OBJECT, "It would do harm.", null);
        ProposalRef other = drafting.decide(owner, space, 1);
        String agreed = drafting.round(owner, other).key();
        decisions.respond(owner, agreed, Answer.AGREE, null, null);
        assertThatThrownBy(() -> phases.closeDecision(owner, wanted.key(), agreed, "Adopted."))
                .isInstanceOf(NotFound.class);
        assertThat(proposals.get(owner, wanted.key()).phase()).isEqualTo(Phase.DECISION);
        assertThat(drafting.round(owner, other).isClosed()).isFalse();
    }

    @Test
    void everybodyAnswersOnceHoweverOftenTheyPress() throws Exception {
        Actor owner = people.person();
        ProposalRef proposal = drafting.decide(owner, places.open(owner), 1);
        String round = drafting.round(owner, proposal).key();
        List<Callable<Object>> presses = IntStream.range(0, 6)
                .<Callable<Object>>mapToObj(i -> () -> {
                    decisions.respond(owner, round, Answer.AGREE, "Press " + i, null);
                    return i;
                })
                .toList();
        AtOnce.run(presses);
        assertThat(drafting.round(owner, proposal).answers()).isEqualTo(1);
    }

    @Test
    void onlyLegalMovesByTheOwner() {
        Actor owner = people.person();
        Actor member = people.person();
        Space space = places.open(owner);
        places.join(member, space, "Willow");
        ProposalRef draft = drafting.begin(owner, space);
        assertThatThrownBy(() -> phases.move(owner, draft.key(), Phase.CONSULTATION, null, "Now"))
                .hasMessage("proposals.phase.no-text");
        drafting.write(owner, draft, 0, Drafting.FIRST);
        assertThatThrownBy(() -> phases.move(owner, draft.key(), Phase.ADOPTED, null, "Now"))
                .isInstanceOf(RuleViolation.class);
        phases.move(owner, draft.key(), Phase.CONSULTATION, null, "Come and say how.");
        assertThatThrownBy(() -> phases.move(member, draft.key(), Phase.AMENDMENTS, null, "Now"))
                .isInstanceOf(NotAllowed.class);
        phases.move(owner, draft.key(), Phase.WITHDRAWN, null, "Another is better.");
        assertThat(proposals.find(Actor.visitor(), draft.key())).isPresent();
        assertThat(proposals.listPhases(draft.id()))
                .extracting(PhaseRow::phase)
                .containsExactly(Phase.DRAFT, Phase.CONSULTATION, Phase.WITHDRAWN);
    }

    @Test
    void aHistoryComesInOnce() {
        Actor owner = people.person();
        Space space = places.open(owner);
        Actor admin = people.administrator();
        List<Entry> entries = List.of(
                new Entry(Kind.REVISION, "Author D", Drafting.FIRST, "first.md", null),
                new Entry(Kind.REVIEW, "Author C", "Too short.", "review.md", null),
                new Entry(Kind.REVISION, "Author G", Drafting.SECOND, "second.md", null));
        ImportedHistory history = drafting.history(owner, space, entries);
        assertThatThrownBy(() -> imports.importHistory(owner, history)).isInstanceOf(NotAllowed.class);
        ImportResult done = imports.importHistory(admin, history);
        assertThat(done.versions()).isEqualTo(2);
        assertThat(done.posts()).isEqualTo(1);
        assertThat(imports.importHistory(admin, history).versions()).isZero();
        ProposalRow row = proposals.get(Actor.visitor(), done.proposal().key());
        assertThat(row.head()).isEqualTo(2);
        assertThat(authorQueries.listAuthors(owner, row.id(), proposals.getStanding(owner, row.id())))
                .extracting(RoleHolderRow::name)
                .contains("Author D", "Author G");
    }
}
