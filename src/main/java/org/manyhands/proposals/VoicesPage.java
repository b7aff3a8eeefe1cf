package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.coauthoring.ShareQueries;
import org.manyhands.coauthoring.SuspicionQueries;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.coauthoring.TextVoices;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** As what the words of a version were written, of the whole text and clause by clause; without a number of the newest. */
@Named
@RequestScoped
public class VoicesPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String version;

    @Inject
    @Param
    String before;

    @Inject
    ProposalPath path;

    @Inject
    TextQueries texts;

    @Inject
    ShareQueries shares;

    @Inject
    SuspicionQueries suspicions;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private ProposalRow proposal;
    private int number;
    private TextVoices voices;
    private List<TextVersionRow> versions;
    private String next;
    private long repetitions;

    /** A number that no version has is not found; what is no number is as good as none. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "voices");
        Integer asked = Numbers.read(version);
        number = asked == null ? proposal.head() : asked;
        if (number > proposal.head()) {
            throw new NotFound("version");
        }
        voices = shares.get(actor, proposal.subject(), number);
        repetitions = actor.isPerson() ? suspicions.countOpen(actor, proposal.subject()) : 0;
        Slice<TextVersionRow> choices = texts.listVersions(actor, proposal.subject(), Numbers.read(before));
        versions = choices.rows();
        next = choices.next(row -> Urls.query(here(), "before", String.valueOf(row.number())));
    }

    private String here() {
        return urls.voices(proposal.key(), proposal.slug(), number);
    }

    /** Where the choices go on, or null. */
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

    /** Of which version they are; 0 while there is none. */
    public int getNumber() {
        return number;
    }

    public TextVoices getVoices() {
        return voices;
    }

    /** How many repetitions of others' words wait for the reader to look at them. */
    public long getRepetitions() {
        return repetitions;
    }

    public List<TextVersionRow> getVersions() {
        return versions;
    }
}
