package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.decisions.DecisionQueries;
import org.manyhands.decisions.DecisionRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;

/** Makes proposals for service tests. */
@ApplicationScoped
public class Drafting {
    static final String FIRST = """
            ## Being known

            Everybody gets the name of one person.

            That person calls when there is news.

            ## Somewhere to go

            While you wait you are offered a group.""";

    static final String SECOND = """
            ## Being known

            Everybody gets the name of one person.

            That person calls at least once a month, also when there is no news.

            ## Somewhere to go

            While you wait you are offered a group.""";

    @Inject
    ProposalService service;

    @Inject
    ProposalPhaseService phases;

    @Inject
    TextQueries texts;

    @Inject
    DecisionQueries rounds;

    @Inject
    SpaceQueries spaces;

    /** A draft without a text. */
    public ProposalRef begin(Actor owner, Space space) {
        ProposalForm form = new ProposalForm();
        form.setTitle("No silent waiting");
        form.setSummary("One call a month.");
        return service.begin(owner, space.getSlug(), form);
    }

    /** A version, made from what the text was in another; 0 for nothing. */
    public int write(Actor author, ProposalRef proposal, int base, String source) {
        WriteForm form = new WriteForm();
        form.setBase(base == 0 ? 0 : step(author, proposal, base));
        form.setSource(source);
        return service.write(author, proposal.key(), form);
    }

    /** How many steps the text had in a version. */
    int step(Actor reader, ProposalRef proposal, int version) {
        return texts.getText(reader, ref(proposal), version).version().step();
    }

    /** A proposal with one version that everybody sees. */
    public ProposalRef open(Actor owner, Space space) {
        ProposalRef proposal = begin(owner, space);
        write(owner, proposal, 0, FIRST);
        publish(owner, proposal);
        return proposal;
    }

    /** Lets everybody who reads the space see a draft. */
    void publish(Actor owner, ProposalRef draft) {
        phases.move(owner, draft.key(), Phase.CONSULTATION, null, "Come and say how.");
    }

    /** A proposal that is being decided. */
    public ProposalRef decide(Actor owner, Space space, int needed) {
        ProposalRef proposal = open(owner, space);
        phases.move(owner, proposal.key(), Phase.AMENDMENTS, null, "The aims stand.");
        Instant closes = Instant.now().plus(Duration.ofDays(7));
        phases.openDecision(owner, proposal.key(), "Shall we?", needed, closes, "Nothing is open.");
        return proposal;
    }

    /** The newest round about a proposal. */
    DecisionRow round(Actor viewer, ProposalRef proposal) {
        return rounds.findLatest(viewer, ref(proposal)).orElseThrow();
    }

    /** A history that becomes a proposal of the owner. */
    ImportedHistory history(Actor owner, Space space, List<ImportedHistory.Entry> entries) {
        return new ImportedHistory(
                space.getSlug(), persona(owner, space), "history", "A history", "Brought in.", entries);
    }

    /** The key of the persona that somebody has in a space. */
    String persona(Actor actor, Space space) {
        return spaces.findPersona(space.getId(), actor.accountId())
                .map(Persona::getPublicKey)
                .orElseThrow();
    }

    static SubjectRef ref(ProposalRef proposal) {
        return new SubjectRef(Proposal.TYPE, proposal.id());
    }
}
