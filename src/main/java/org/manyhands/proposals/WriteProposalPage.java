package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.coauthoring.PlainTextQueries;
import org.manyhands.coauthoring.WrittenTextRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/**
 * The text as it is written at the moment, by everybody who writes it: with scripts in the editor, without them a clause at
 * a time. Once something hangs together it becomes a version.
 */
@Named
@RequestScoped
public class WriteProposalPage {
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
    ProposalService service;

    @Inject
    PlainTextQueries plain;

    @Inject
    VoiceQueries voices;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final VersionForm form = new VersionForm();
    private ProposalRow proposal;
    private WrittenTextRow text;
    private List<VoiceRow> speakAs;
    private ProposalStanding standing;

    /** For whoever writes by a role of their own, of an organization or of all members, until it comes to a decision. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "write");
        standing = proposals.getStanding(actor, proposal.id());
        ProposalPermissions.requireCanWrite(actor, standing);
        text = plain.getWritten(actor, proposal.subject());
        speakAs = voices.list(actor);
        form.setStandpoint(standing.standpointAmong(speakAs));
    }

    /** Makes a version of what is written. */
    public void makeVersion() {
        int number = service.makeVersion(current.actor(), key, form);
        redirect.to(urls.proposal(proposal.key(), proposal.slug()), "proposals.written", number);
    }

    public VersionForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    /** What is written, whether or not there is a version of it. */
    public WrittenTextRow getText() {
        return text;
    }

    /** Where the editor's script connects to. */
    public String getLive() {
        return urls.liveText(text.key());
    }

    /** For whom a browser keeps words that are not sent yet: the same for one person and text, and nothing to anybody else. */
    public String getMe() {
        return text.pageOf(current.actor().accountId());
    }

    /** As what the reader writes, or null when they did not say. */
    public String getWritingAs() {
        return standing.standpoint();
    }

    /** Whether others may conclude from their name in the text that they belong to an organization. */
    public boolean isByOrganization() {
        return standing.writesByOrganization();
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }
}
