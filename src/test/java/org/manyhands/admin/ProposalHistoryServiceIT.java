package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.Phase;
import org.manyhands.proposals.ProposalPhaseService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** An import adds nothing to a proposal that is no longer written, and says so before anybody confirms it. */
@ServiceTest
class ProposalHistoryServiceIT {
    @Inject
    ImportService service;

    @Inject
    ImportQueries imports;

    @Inject
    ProposalPhaseService phases;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Tx tx;

    @Test
    void aLongerHistoryOfASettledProposalIsRefused() throws Exception {
        Actor admin = people.administrator();
        Actor founder = people.person();
        Space space = places.open(founder);
        String first = "settled " + Keys.random();
        confirm(
                admin,
                service.check(admin, "proposal-history", ImportServiceIT.history(first), ImportServiceIT.into(space)));
        ImportRun open = service.check(
                admin,
                "proposal-history",
                ImportServiceIT.longer(first, "I would say more."),
                ImportServiceIT.into(space));
        String begun = "proposal-history:"
                + HistoryArchive.read(ImportServiceIT.history(first)).hash(1);
        String proposal = tx.get(
                () -> imports.findHistory(space.getId(), begun).orElseThrow().key());
        phases.move(founder, proposal, Phase.WITHDRAWN, null, "Another is better.");

        assertThatThrownBy(() -> confirm(admin, open)).hasMessage("proposals.import.phase");
        ImportRun late = service.check(
                admin,
                "proposal-history",
                ImportServiceIT.longer(first, "I would say more."),
                ImportServiceIT.into(space));
        assertThat(late.report().blocked()).isTrue();
        assertThat(late.report().refusedLines())
                .extracting(ReportLine::key)
                .containsExactly("admin.import.history.settled");
        assertThat(service.check(admin, "proposal-history", ImportServiceIT.history(first), ImportServiceIT.into(space))
                        .report()
                        .unchanged())
                .isTrue();
    }

    private ImportRun confirm(Actor actor, ImportRun run) {
        return service.confirm(actor, run.getPublicKey(), "");
    }
}
