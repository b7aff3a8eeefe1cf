package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.coauthoring.ChangeRun;
import org.manyhands.coauthoring.PlainTextQueries;
import org.manyhands.coauthoring.TextChanges;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/**
 * Two versions of a proposal's text, word by word, in one text or side by side; without numbers the newest and the one
 * before. Those who write it also compare with what is written at the moment.
 */
@Named
@RequestScoped
public class CompareVersionsPage {
    private static final String NOW = "now";

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
    String sides;

    @Inject
    @Param
    String before;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    TextQueries texts;

    @Inject
    PlainTextQueries plain;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private ProposalRow proposal;
    private List<TextVersionRow> versions;
    private boolean writer;
    private int earlier;
    private int later;
    private String next;
    private TextChanges changes;
    private List<ChangeRun> runs;
    private long changed;

    /** A number that no version has is not found; what is no number is as good as none. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "compare");
        writer = proposal.unsettled()
                && actor.isActive()
                && ProposalPermissions.canWrite(actor, proposals.getStanding(actor, proposal.id()));
        later = version(to, proposal.head());
        earlier = version(from, Math.max(1, isWithNow() ? later : later - 1));
        changes = isWithNow()
                ? plain.compare(actor, proposal.subject(), earlier)
                : texts.compare(actor, proposal.subject(), earlier, later);
        runs = ChangeRun.of(changes.changes());
        changed = changes.changes().stream().filter(change -> !change.isSame()).count();
        Slice<TextVersionRow> choices = texts.listVersions(actor, proposal.subject(), Numbers.read(before));
        versions = choices.rows();
        next = choices.next(row -> Urls.query(getHere(), "before", String.valueOf(row.number())));
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

    private TextVersionRow row(int number) {
        return changes.versions().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
    }

    /** Two other versions, seen in the same way. */
    public String url(int one, int other) {
        return url(one, String.valueOf(other), isSideBySide());
    }

    private String url(int one, String other, boolean bySides) {
        return Urls.query(
                urls.proposal(proposal.key(), proposal.slug(), "compare"),
                "from",
                String.valueOf(one),
                "to",
                other,
                "sides",
                bySides ? "on" : null);
    }

    private String getHere() {
        return url(earlier, end(), isSideBySide());
    }

    private String end() {
        return isWithNow() ? NOW : String.valueOf(later);
    }

    /** Where the same is seen in one text. */
    public String getInOneText() {
        return url(earlier, end(), false);
    }

    /** Where the same is seen side by side. */
    public String getBySides() {
        return url(earlier, end(), true);
    }

    /** Where a version is compared with what is written at the moment; null for those who do not write it. */
    public String getWithNowUrl() {
        return writer && !isWithNow() ? url(proposal.head(), NOW, isSideBySide()) : null;
    }

    /** Where the choices go on, or null; what is compared stays. */
    public String getNext() {
        return next;
    }

    /** Where the choices begin, or null there. */
    public String getFirst() {
        return Numbers.read(before) == null ? null : getHere();
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

    public TextVersionRow getEarlierVersion() {
        return row(earlier);
    }

    /** The later version, or null when it is what is written at the moment. */
    public TextVersionRow getLaterVersion() {
        return isWithNow() ? null : row(later);
    }

    /** Whether a version is compared with what is written at the moment. */
    public boolean isWithNow() {
        return writer && NOW.equals(to);
    }

    public boolean isSideBySide() {
        return sides != null;
    }

    /** What happened to the headings and clauses, with folds where nothing did. */
    public List<ChangeRun> getRuns() {
        return runs;
    }

    /** Whether there are too many words to compare all of them. */
    public boolean isPartlyWhole() {
        return changes.isPartlyWhole();
    }

    /** How many headings and clauses are not the same. */
    public long getChanged() {
        return changed;
    }
}
