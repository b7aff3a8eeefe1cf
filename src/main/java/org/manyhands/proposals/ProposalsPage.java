package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceRow;

/** All proposals that the reader sees, the newest first, narrowed by phase and space. */
@Named
@RequestScoped
public class ProposalsPage {
    @Inject
    @Param
    String phase;

    @Inject
    @Param
    String space;

    @Inject
    @Param
    String before;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authors;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private Phase chosen;
    private List<ProposalRow> rows;
    private List<PhaseCountRow> counts;
    private List<SpaceRow> readable;
    private List<ProposalInvitationRow> invitations;
    private long total;
    private boolean more;

    /** A phase in the address that there is not is not found; empty means all of them. */
    public void load() {
        Actor actor = current.actor();
        chosen = phaseOf(phase);
        List<ProposalRow> found = proposals.list(actor, chosen, space, before);
        more = found.size() > ProposalQueries.PAGE;
        rows = more ? found.subList(0, ProposalQueries.PAGE) : found;
        counts = proposals.countByPhase(actor, space);
        total = counts.stream().mapToLong(PhaseCountRow::count).sum();
        readable = spaces.listReadable(actor);
        invitations = actor.isPerson() ? authors.listInvitations(actor) : List.of();
    }

    private static Phase phaseOf(String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("phase"));
    }

    /** The address of this list with another phase; empty for all. */
    public String phaseUrl(String code) {
        return Urls.query(urls.getProposals(), "phase", code, "space", space);
    }

    /** The address of this list with another space; empty for all. */
    public String spaceUrl(String slug) {
        return Urls.query(urls.getProposals(), "phase", phase, "space", slug);
    }

    /** The address of what comes after this page; null when nothing does. */
    public String getNextUrl() {
        return more
                ? Urls.query(
                        urls.getProposals(),
                        "phase",
                        phase,
                        "space",
                        space,
                        "before",
                        rows.get(rows.size() - 1).key())
                : null;
    }

    public Phase getChosen() {
        return chosen;
    }

    public String getSpace() {
        return space;
    }

    public List<ProposalRow> getRows() {
        return rows;
    }

    public List<PhaseCountRow> getCounts() {
        return counts;
    }

    public List<SpaceRow> getSpaces() {
        return readable;
    }

    /** Texts that the reader, or an organization that they speak for, is offered a role on. */
    public List<ProposalInvitationRow> getInvitations() {
        return invitations;
    }

    /** How many there are in all phases. */
    public long getTotal() {
        return total;
    }

    /** How many there are in the chosen phase, or in all. */
    public long getCount() {
        return chosen == null
                ? total
                : counts.stream()
                        .filter(row -> row.phase() == chosen)
                        .mapToLong(PhaseCountRow::count)
                        .sum();
    }
}
