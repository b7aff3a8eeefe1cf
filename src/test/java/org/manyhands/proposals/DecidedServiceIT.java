package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.ImportedText;
import org.manyhands.coauthoring.TextService;
import org.manyhands.decisions.Answer;
import org.manyhands.decisions.DecisionQueries;
import org.manyhands.decisions.DecisionService;
import org.manyhands.decisions.Outcome;
import org.manyhands.platform.authorship.VoiceLedger;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.ImportedHistory.Entry;
import org.manyhands.proposals.ImportedHistory.Kind;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.MemberRemovalService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** What was decided stands: by those who were asked, on the text that they read. */
@ServiceTest
class DecidedServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    ProposalPhaseService phases;

    @Inject
    ProposalImportService imports;

    @Inject
    ProposalQueries proposals;

    @Inject
    MemberRemovalService removals;

    @Inject
    JoiningService joining;

    @Inject
    TextService texts;

    @Inject
    DecisionService decisions;

    @Inject
    DecisionQueries rounds;

    @Test
    void aLongerHistoryChangesNothingThatIsSettled() {
        Actor owner = people.person();
        Space space = places.open(owner);
        Actor admin = people.administrator();
        Entry first = new Entry(Kind.REVISION, "Author D", Drafting.FIRST, "first.md", null);
        Entry second = new Entry(Kind.REVISION, "Author D", Drafting.SECOND, "second.md", null);
        ImportResult done = imports.importHistory(admin, drafting.history(owner, space, List.of(first)));
        phases.move(owner, done.proposal().key(), Phase.WITHDRAWN, null, "Another is better.");
        assertThatThrownBy(() -> imports.importHistory(admin, drafting.history(owner, space, List.of(first, second))))
                .hasMessage("proposals.import.phase");
        assertThat(imports.importHistory(admin, drafting.history(owner, space, List.of(first)))
                        .versions())
                .isZero();
        assertThat(proposals.get(owner, done.proposal().key()).head()).isEqualTo(1);
    }

    @Test
    void theVersionIsAdoptedThatPeopleDecidedOn() {
        Actor owner = people.person();
        ProposalRef proposal = drafting.decide(owner, places.open(owner), 1);
        String round = drafting.round(owner, proposal).key();
        decisions.respond(owner, round, Answer.AGREE, null, null);
        VoiceLedger ledger = new VoiceLedger();
        ledger.add("Author D", Drafting.SECOND);
        texts.add(
                people.administrator(),
                Drafting.ref(proposal),
                new ImportedText("Author D", Drafting.SECOND, null, null, ledger.origins()));
        assertThat(phases.closeDecision(owner, proposal.key(), round, "Adopted."))
                .isEqualTo(Outcome.CONSENT);
        assertThat(proposals.get(owner, proposal.key()).head()).isEqualTo(2);
        assertThat(proposals.get(owner, proposal.key()).adoptedVersion()).isEqualTo(1);
    }

    @Test
    void whoIsGoneDecidesNoLonger() {
        Actor owner = people.person();
        Actor gone = people.person();
        Actor later = people.person();
        Space space = places.open(owner);
        places.join(gone, space, "Willow");
        places.join(later, space, "Ash");
        ProposalRef proposal = drafting.decide(owner, space, 2);
        String round = drafting.round(owner, proposal).key();
        decisions.respond(gone, round, Answer.OBJECT, "It would do harm.", null);
        decisions.respond(owner, round, Answer.AGREE, null, null);
        decisions.respond(later, round, Answer.AGREE, null, null);
        removals.remove(owner, space.getSlug(), drafting.persona(gone, space), "They do not come any more.");
        assertThat(drafting.round(owner, proposal).object()).isZero();
        assertThat(rounds.listResponses(owner, Drafting.ref(proposal), drafting.round(owner, proposal), null)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.isObjection()).isTrue())
                .satisfies(row -> assertThat(row.isCounted()).isFalse());
        assertThat(phases.closeDecision(owner, proposal.key(), round, "Adopted."))
                .isEqualTo(Outcome.CONSENT);
        joining.leave(later, space.getSlug());
        assertThat(drafting.round(owner, proposal).agree()).isEqualTo(2);
        assertThat(rounds.listResponses(owner, Drafting.ref(proposal), drafting.round(owner, proposal), null)
                        .rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.isCounted()).isNotEqualTo(row.isObjection()));
    }
}
