package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.ClauseQueries;
import org.manyhands.coauthoring.ClauseRow;
import org.manyhands.coauthoring.PlainTextQueries;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextDraft;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextRow;
import org.manyhands.coauthoring.TextService;
import org.manyhands.forums.TopicClosingService;
import org.manyhands.forums.TopicQueries;
import org.manyhands.forums.TopicService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** Versions follow each other, clauses keep their identity, nothing that somebody wrote is lost. */
@ServiceTest
class WritingServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    ProposalService service;

    @Inject
    ProposalRoleService roles;

    @Inject
    ProposalAuthorService authors;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    TextQueries texts;

    @Inject
    ClauseQueries clauses;

    @Inject
    PlainTextQueries plain;

    @Inject
    TextService texting;

    @Inject
    TopicService topics;

    @Inject
    TopicClosingService closing;

    @Inject
    TopicQueries discussions;

    @Inject
    Statements statements;

    @Test
    void clausesKeepTheirIdentityOverVersions() {
        Actor owner = people.person();
        Space space = places.open(owner);
        ProposalRef proposal = drafting.begin(owner, space);
        assertThat(drafting.write(owner, proposal, 0, Drafting.FIRST)).isEqualTo(1);
        List<String> first = keys(owner, proposal);
        assertThat(drafting.write(owner, proposal, 1, Drafting.SECOND)).isEqualTo(2);
        assertThat(keys(owner, proposal)).isEqualTo(first);
        drafting.write(owner, proposal, 2, "Everybody gets the name of one person.\n\nTravel is paid.");
        ClauseRow gone = clauses.findClause(owner, ref(proposal), first.get(2)).orElseThrow();
        assertThat(gone.lastVersion()).isEqualTo(2);
        assertThat(clauses.listSteps(owner, ref(proposal), gone, null).rows())
                .extracting(step -> step.version() + (step.isGone() ? " gone" : ""))
                .containsExactly("3 gone", "1");
    }

    @Test
    void textAndDiscussionAreRunByTheOwnerAlone() {
        Actor owner = people.person();
        Actor member = people.person();
        Space space = places.open(owner);
        places.join(member, space, "Willow");
        ProposalRef proposal = drafting.open(owner, space);
        assertThatThrownBy(() -> texting.begin(member, ref(proposal))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> topics.discuss(member, space.getId(), ref(proposal), "Mine"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> topics.renameDiscussion(member, ref(proposal), "Mine", null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> closing.settleDiscussion(member, ref(proposal), "proposals.settled.adopted"))
                .isInstanceOf(NotFound.class);
        topics.renameDiscussion(owner, ref(proposal), "Ours", null);
        assertThat(discussions
                        .findDiscussion(member, ref(proposal))
                        .orElseThrow()
                        .closed())
                .isFalse();
    }

    @Test
    void anEarlierVersionComesBackWithItsClauses() {
        Actor owner = people.person();
        ProposalRef proposal = drafting.begin(owner, places.open(owner));
        drafting.write(owner, proposal, 0, Drafting.FIRST);
        List<String> first = keys(owner, proposal);
        drafting.write(owner, proposal, 1, "Something else altogether.");
        RestoreForm form = new RestoreForm();
        form.setBase(2);
        form.setNote("It was better.");
        assertThat(service.restore(owner, proposal.key(), 1, form)).isEqualTo(3);
        assertThat(keys(owner, proposal)).isEqualTo(first);
        assertThat(text(owner, proposal).version().restoredNumber()).isEqualTo(1);
        assertThat(clauses.findClause(owner, ref(proposal), first.get(0))
                        .orElseThrow()
                        .lastVersion())
                .isNull();
    }

    @Test
    void whoChangesTheSameWordsAtOnceIsTold() {
        Actor owner = people.person();
        ProposalRef proposal = drafting.begin(owner, places.open(owner));
        drafting.write(owner, proposal, 0, Drafting.FIRST);
        drafting.write(owner, proposal, 1, Drafting.FIRST.replace("That person calls when there is news.\n\n", ""));
        String own = Drafting.FIRST.replace("when there is news", "when there is **news**");
        assertThatThrownBy(() -> drafting.write(owner, proposal, 1, own)).hasMessage("coauthoring.moved-on");
        TextDraft draft = new TextDraft(drafting.step(owner, proposal, 1), own, null, null);
        var conflict = plain.findConflict(owner, ref(proposal), draft).orElseThrow();
        assertThat(conflict.changes()).anyMatch(change -> !change.isSame());
        assertThat(plain.findConflict(owner, ref(proposal), new TextDraft(conflict.base(), own, null, null)))
                .isEmpty();
        String same = plain.get(owner, ref(proposal)).source();
        assertThatThrownBy(() -> drafting.write(owner, proposal, 2, same)).hasMessage("coauthoring.nothing-changed");
        assertThatThrownBy(() -> drafting.write(owner, proposal, 2, "## Only a heading"))
                .hasMessage("coauthoring.no-clause");
    }

    @Test
    void whoChangesOtherWordsAtOnceIsMergedWith() {
        Actor owner = people.person();
        ProposalRef proposal = drafting.begin(owner, places.open(owner));
        drafting.write(owner, proposal, 0, Drafting.FIRST);
        drafting.write(owner, proposal, 1, Drafting.SECOND);
        String own = Drafting.FIRST.replace("a group", "a group, with travel paid");
        assertThat(drafting.write(owner, proposal, 1, own)).isEqualTo(3);
        assertThat(plain.get(owner, ref(proposal)).source())
                .contains("at least once a month")
                .contains("with travel paid");
    }

    @Test
    void ofManyAtOnceNoneIsLost() throws Exception {
        Actor owner = people.person();
        ProposalRef proposal = drafting.begin(owner, places.open(owner));
        drafting.write(owner, proposal, 0, Drafting.FIRST);
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String source = Drafting.FIRST + "\n\nClause by writer " + i + ".";
            writers.add(() -> drafting.write(owner, proposal, 1, source));
        }
        assertThat(AtOnce.run(writers)).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7);
        String text = plain.get(owner, ref(proposal)).source();
        for (int i = 0; i < 6; i++) {
            assertThat(text).contains("Clause by writer " + i + ".");
        }
    }

    @Test
    void aDraftIsSeenByItsAuthorsAlone() {
        Actor owner = people.person();
        Actor member = people.person();
        Space space = places.open(owner);
        places.join(member, space, "Willow");
        ProposalRef proposal = drafting.begin(owner, space);
        drafting.write(owner, proposal, 0, Drafting.FIRST);
        assertHidden(member, proposal);
        assertHidden(Actor.visitor(), proposal);
        assertHidden(people.administrator(), proposal);
        roles.invite(owner, proposal.key(), "willow", RoleHolder.Role.AUTHOR);
        assertThat(proposals.get(member, proposal.key()).title()).isEqualTo("No silent waiting");
        assertThat(authorQueries.listInvitations(member)).hasSize(1);
        assertThatThrownBy(() -> drafting.write(member, proposal, 1, Drafting.SECOND))
                .isInstanceOf(NotAllowed.class);
        authors.accept(member, proposal.key(), RoleHolder.Role.AUTHOR, null);
        assertThat(drafting.write(member, proposal, 1, Drafting.SECOND)).isEqualTo(2);
        authors.leave(member, proposal.key());
        assertHidden(member, proposal);
        assertThatThrownBy(() -> roles.invite(owner, proposal.key(), "Nobody", RoleHolder.Role.AUTHOR))
                .hasMessage("proposals.authors.nobody");
    }

    @Test
    void whoIsAskedToWriteIsNamedToOthersOnceTheyAgree() {
        Actor owner = people.person();
        Actor asked = people.person();
        Space space = places.open(owner);
        places.join(asked, space, "Willow");
        ProposalRef proposal = drafting.open(owner, space);
        roles.invite(owner, proposal.key(), "Willow", RoleHolder.Role.AUTHOR);
        assertThat(namedTo(Actor.visitor(), proposal)).doesNotContain("Willow");
        assertThat(namedTo(owner, proposal)).contains("Willow");
        assertThat(namedTo(asked, proposal)).contains("Willow");
        authors.accept(asked, proposal.key(), RoleHolder.Role.AUTHOR, null);
        assertThat(namedTo(Actor.visitor(), proposal)).contains("Willow");
    }

    private List<String> namedTo(Actor viewer, ProposalRef proposal) {
        return authorQueries.listAuthors(viewer, proposal.id(), proposals.getStanding(viewer, proposal.id())).stream()
                .map(RoleHolderRow::name)
                .toList();
    }

    @Test
    void aPublishedOneIsSeenByWhoReadsTheSpace() {
        Actor owner = people.person();
        Actor stranger = people.person();
        ProposalRef open = drafting.open(owner, places.open(owner));
        assertThat(proposals.find(Actor.visitor(), open.key())).isPresent();
        assertThatThrownBy(() -> drafting.write(stranger, open, 1, Drafting.SECOND))
                .isInstanceOf(NotAllowed.class);
        ProposalRef inside = drafting.open(owner, places.forMembers(owner));
        assertHidden(Actor.visitor(), inside);
        assertHidden(stranger, inside);
    }

    @Test
    void aTextCostsTheSameHoweverLongItIs() throws Exception {
        Actor owner = people.person();
        ProposalRef proposal = drafting.open(owner, places.open(owner));
        int few = statements.count(() -> text(Actor.visitor(), proposal));
        drafting.write(owner, proposal, 1, Drafting.FIRST + "\n\nOne more clause, and another.".repeat(60));
        assertThat(statements.count(() -> text(Actor.visitor(), proposal))).isEqualTo(few);
        assertThat(statements.count(() -> proposals.list(Actor.visitor(), null, null, null)))
                .isEqualTo(1);
    }

    @Test
    void phasesStandInTheOrderOfAProposalsLife() {
        Actor owner = people.person();
        Space space = places.open(owner);
        drafting.open(owner, space);
        drafting.begin(owner, space);
        drafting.open(owner, space);
        assertThat(proposals.countByPhase(owner, space.getSlug()))
                .containsExactly(new PhaseCountRow(Phase.DRAFT, 1), new PhaseCountRow(Phase.CONSULTATION, 2));
        assertThat(proposals.countByPhase(owner, null))
                .extracting(PhaseCountRow::phase)
                .isSorted();
    }

    private void assertHidden(Actor viewer, ProposalRef proposal) {
        assertThat(proposals.find(viewer, proposal.key())).isEmpty();
        assertThat(proposals.list(viewer, List.of(proposal.id()))).isEmpty();
        assertThatThrownBy(() -> text(viewer, proposal)).isInstanceOf(NotFound.class);
    }

    private TextRow text(Actor viewer, ProposalRef proposal) {
        return texts.findText(viewer, ref(proposal)).orElseThrow();
    }

    private List<String> keys(Actor viewer, ProposalRef proposal) {
        return text(viewer, proposal).blocks().stream()
                .filter(TextBlockRow::isClause)
                .map(TextBlockRow::clauseKey)
                .toList();
    }

    private static SubjectRef ref(ProposalRef proposal) {
        return new SubjectRef("proposal", proposal.id());
    }
}
