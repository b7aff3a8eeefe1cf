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
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/**
 * Writes the whole text in a plain form. What others write meanwhile stays; who changed the same words as somebody else sees
 * both, word by word, keeps the own text in the form, and goes on from what the text is by now.
 */
@Named
@RequestScoped
public class WritePlainPage {
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

    private final WriteForm form = new WriteForm();
    private ProposalRow proposal;
    private List<VoiceRow> speakAs;
    private TextConflictRow conflict;

    /** For authors, until it comes to a decision. The form notes what it began from. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "write/plain");
        ProposalStanding standing = proposals.getStanding(actor, proposal.id());
        ProposalPermissions.requireCanWrite(actor, standing);
        speakAs = voices.list(actor);
        form.setStandpoint(standing.standpointAmong(speakAs));
        PlainTextRow text = plain.get(actor, proposal.subject());
        form.setBase(text.base());
        form.setSource(text.source());
    }

    /**
     * Who was overtaken at the same words is refused, with the own text in the form and what it would change beside it;
     * the next try is made on what the text is by now. So the service gets a copy that says what was sent.
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

    public WriteForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    /** What the own text would change in what others wrote; null when nobody was faster at the same words. */
    public TextConflictRow getConflict() {
        return conflict;
    }
}
