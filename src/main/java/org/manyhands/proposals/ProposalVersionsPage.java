package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.platform.security.CurrentActor;
import org.omnifaces.cdi.Param;

/** All versions of a proposal's text, to read and to compare. */
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
    ProposalPath path;

    @Inject
    TextQueries texts;

    @Inject
    CurrentActor current;

    private ProposalRow proposal;
    private List<TextVersionRow> versions;

    public void load() {
        proposal = path.open(key, slug, "versions");
        versions = texts.listVersions(current.actor(), proposal.subject());
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<TextVersionRow> getVersions() {
        return versions;
    }
}
