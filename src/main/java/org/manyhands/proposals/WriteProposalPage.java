package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.coauthoring.PlainTextQueries;
import org.manyhands.coauthoring.PlainTextRow;
import org.manyhands.coauthoring.TextConflictRow;
import org.manyhands.coauthoring.TextDraft;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/**
 * Writes the text as a whole. Who was overtaken by another version sees both, word by word, keeps the own text in the
 * form, and goes on from the newer version.
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
    TextQueries texts;

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

    private final WriteForm form = new WriteForm();
    private ProposalRow proposal;
    private List<VoiceRow> speakAs;
    private TextConflictRow conflict;
    private String live;

    /** For authors, until it comes to a decision. The form notes which version it began from. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "write");
        ProposalPermissions.requireCanWrite(actor, proposals.getStanding(actor, proposal.id()));
        speakAs = voices.list(actor);
        live = urls.liveText(texts.getKey(actor, proposal.subject()));
        PlainTextRow text = plain.get(actor, proposal.subject());
        form.setBase(text.base());
        form.setSource(text.source());
    }

    /**
     * Who was overtaken is refused, with the own text in the form and the newer version beside it; the next try is made
     * on that one. So the service gets a copy that says what was sent.
     */
    public void save() {
        Actor actor = current.actor();
        TextDraft draft = new TextDraft(form.getBase(), form.getSource(), form.getNote(), null);
        conflict = plain.findConflict(actor, proposal.subject(), draft).orElse(null);
        WriteForm sent = new WriteForm();
        sent.setSource(form.getSource());
        sent.setNote(form.getNote());
        sent.setStandpoint(form.getStandpoint());
        sent.setBase(form.getBase());
        if (conflict != null) {
            form.setBase(conflict.base());
        }
        int number = service.write(actor, key, sent);
        redirect.to(urls.proposal(proposal.key(), proposal.slug()), "proposals.written", number);
    }

    /** Where the editor's script connects to. */
    public String getLive() {
        return live;
    }

    public WriteForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    /** The newer version and what the own text would change in it; null when nobody was faster. */
    public TextConflictRow getConflict() {
        return conflict;
    }
}
