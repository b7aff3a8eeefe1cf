package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextRow;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** One version of a proposal's text; its authors can bring an earlier one back. */
@Named
@RequestScoped
public class ProposalVersionPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String number;

    @Inject
    @Param
    String who;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalService service;

    @Inject
    TextQueries texts;

    @Inject
    VoiceQueries voices;

    @Inject
    VoiceMarks marks;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final RestoreForm form = new RestoreForm();
    private ProposalRow proposal;
    private TextRow text;
    private WhoWrote whoWrote;
    private List<VoiceRow> speakAs = List.of();
    private boolean writer;

    /** A number that no version has is not found; to bring back is anything but the newest. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "versions/" + number);
        if (!number.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound("version");
        }
        text = texts.getText(actor, proposal.subject(), Integer.parseInt(number));
        whoWrote = who == null ? null : marks.of(actor, proposal, text.version());
        writer = ProposalPermissions.canWrite(actor, proposals.getStanding(actor, proposal.id()));
        if (isRestorable()) {
            speakAs = voices.list(actor);
            form.setBase(proposal.head());
        }
    }

    /**
     * Makes a new version of the earlier words, so that none between is lost; refused when a newer one was made
     * meanwhile.
     */
    public void restore() {
        int made = service.restore(current.actor(), key, text.version().number(), form);
        redirect.to(
                urls.proposal(proposal.key(), proposal.slug()),
                "proposals.restored",
                text.version().number(),
                made);
    }

    /** Whether the reader may bring this version back, and it is not the newest. */
    public boolean isRestorable() {
        return writer && text.version().number() != proposal.head();
    }

    public RestoreForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public TextRow getText() {
        return text;
    }

    /** Who wrote what of it; null unless that was asked. */
    public WhoWrote getWhoWrote() {
        return whoWrote;
    }

    /** A heading or clause as it is shown. */
    public Object html(TextBlockRow block) {
        return whoWrote == null ? block.html() : whoWrote.html(block);
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }
}
