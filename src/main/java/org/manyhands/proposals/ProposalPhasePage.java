package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Times;
import org.manyhands.platform.ui.Urls;

/** The phases of a proposal with their reasons; here the owner moves it on. */
@Named
@RequestScoped
public class ProposalPhasePage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalPhaseService service;

    @Inject
    Times times;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final PhaseForm form = new PhaseForm();
    private ProposalRow proposal;
    private ProposalStanding standing;
    private List<PhaseRow> phases;

    /** Everybody who sees the proposal reads its phases; for the owner, where it goes next is chosen already. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "phase");
        standing = proposals.getStanding(actor, proposal.id());
        phases = proposals.listPhases(proposal.id());
        List<Phase> moves = getMoves();
        form.setTo(moves.isEmpty() ? null : moves.get(0));
    }

    /**
     * The reason is for everybody to read. Without a day nothing is said of how long the phase lasts; where nothing is
     * left to discuss, the discussion closes.
     */
    public void move() {
        Instant until = form.getUntil() == null ? null : times.endOf(form.getUntil());
        service.move(current.actor(), key, form.getTo(), until, form.getReason());
        redirect.to(urls.proposal(proposal.key(), proposal.slug()), "proposals.phase.moved");
    }

    public PhaseForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<PhaseRow> getPhases() {
        return phases;
    }

    /** Where the reader may move it; none for who does not own it. */
    public List<Phase> getMoves() {
        return ProposalPermissions.canMove(current.actor(), standing)
                ? proposal.phase().moves()
                : List.of();
    }

    public boolean isDeciding() {
        return ProposalPermissions.canOpenDecision(current.actor(), standing);
    }
}
