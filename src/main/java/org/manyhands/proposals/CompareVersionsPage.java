package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.coauthoring.BlockChange;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.omnifaces.cdi.Param;

/** Two versions of a proposal's text, word by word; without numbers the newest and the one before. */
@Named
@RequestScoped
public class CompareVersionsPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String from;

    @Inject
    @Param
    String to;

    @Inject
    ProposalPath path;

    @Inject
    TextQueries texts;

    @Inject
    CurrentActor current;

    private ProposalRow proposal;
    private List<TextVersionRow> versions;
    private TextVersionRow earlier;
    private TextVersionRow later;
    private List<BlockChange> changes;
    private long changed;

    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "compare");
        versions = texts.listVersions(actor, proposal.subject());
        later = version(to, proposal.head());
        earlier = version(from, Math.max(1, later.number() - 1));
        changes = texts.compare(actor, proposal.subject(), earlier.number(), later.number());
        changed = changes.stream().filter(change -> !change.isSame()).count();
    }

    private TextVersionRow version(String asked, int otherwise) {
        boolean given = asked != null && asked.matches("[1-9][0-9]{0,5}");
        int number = given ? Integer.parseInt(asked) : otherwise;
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<TextVersionRow> getVersions() {
        return versions;
    }

    public TextVersionRow getEarlier() {
        return earlier;
    }

    public TextVersionRow getLater() {
        return later;
    }

    public List<BlockChange> getChanges() {
        return changes;
    }

    /** How many headings and clauses are not the same. */
    public long getChanged() {
        return changed;
    }
}
