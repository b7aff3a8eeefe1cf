package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** The versions of a proposal's text, to read and to compare, the newest first and a page at a time. */
@Named
@RequestScoped
public class ProposalVersionsPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

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
    private String next;

    public void load() {
        proposal = path.open(key, slug, "versions");
        Slice<TextVersionRow> page = texts.listVersions(current.actor(), proposal.subject(), Numbers.read(before));
        versions = page.rows();
        next = page.next(row -> Urls.query(here(), "before", String.valueOf(row.number())));
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<TextVersionRow> getVersions() {
        return versions;
    }

    private String here() {
        return urls.proposal(proposal.key(), proposal.slug(), "versions");
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return next;
    }

    /** Where the list begins, or null on its first page. */
    public String getFirst() {
        return Numbers.read(before) == null ? null : here();
    }
}
