package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.coauthoring.BlockChange;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

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
    @Param
    String before;

    @Inject
    ProposalPath path;

    @Inject
    TextQueries texts;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private ProposalRow proposal;
    private List<TextVersionRow> versions;
    private int earlier;
    private int later;
    private String next;
    private List<BlockChange> changes;
    private long changed;

    /** A number that no version has is not found; what is no number is as good as none. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "compare");
        later = version(to, proposal.head());
        earlier = version(from, Math.max(1, later - 1));
        changes = texts.compare(actor, proposal.subject(), earlier, later);
        changed = changes.stream().filter(change -> !change.isSame()).count();
        Slice<TextVersionRow> choices = texts.listVersions(actor, proposal.subject(), Numbers.read(before));
        versions = choices.rows();
        next = choices.next(row -> Urls.query(here(), "before", String.valueOf(row.number())));
    }

    /** Versions are numbered without gaps, from 1 to the newest. */
    private int version(String asked, int otherwise) {
        Integer given = Numbers.read(asked);
        int number = given == null ? otherwise : given;
        if (number < 1 || number > proposal.head()) {
            throw new NotFound("version");
        }
        return number;
    }

    private String here() {
        return urls.compareVersions(proposal.key(), proposal.slug(), earlier, later);
    }

    /** Where the choices go on, or null; what is compared stays. */
    public String getNext() {
        return next;
    }

    /** Where the choices begin, or null there. */
    public String getFirst() {
        return Numbers.read(before) == null ? null : here();
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<TextVersionRow> getVersions() {
        return versions;
    }

    public int getEarlier() {
        return earlier;
    }

    public int getLater() {
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
