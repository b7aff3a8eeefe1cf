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
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.util.Faces;

/** Writes one clause in a plain form, in the text that others write at the same time. */
@Named
@RequestScoped
public class WriteClausePage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param(name = "clause")
    String clauseKey;

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

    private final ClauseForm form = new ClauseForm();
    private ProposalRow proposal;
    private PlainTextRow clause;
    private List<VoiceRow> speakAs;
    private TextConflictRow conflict;

    /**
     * For authors, until it comes to a decision. A clause that is not in the text, or no longer, is not found; but who was
     * writing in it keeps their words.
     */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "clauses/" + clauseKey + "/write");
        ProposalStanding standing = proposals.getStanding(actor, proposal.id());
        ProposalPermissions.requireCanWrite(actor, standing);
        speakAs = voices.list(actor);
        form.setStandpoint(standing.standpointAmong(speakAs));
        clause = plain.find(actor, proposal.subject(), clauseKey).orElse(null);
        if (clause != null) {
            form.setBase(clause.base());
            form.setSource(clause.source());
        } else if (!Faces.isPostback()) {
            throw new NotFound("clause");
        }
    }

    /**
     * Leads back to the text, where the clause stands as it is by now. Who was overtaken at the same words is refused, as in
     * the form for the whole text: the next try is made on what the clause is by now.
     */
    public void save() {
        Actor actor = current.actor();
        ClauseForm sent = new ClauseForm();
        sent.setSource(form.getSource());
        sent.setStandpoint(form.getStandpoint());
        sent.setBase(form.getBase());
        if (clause != null) {
            TextDraft draft = new TextDraft(form.getBase(), form.getSource(), null, null);
            conflict = plain.findConflict(actor, proposal.subject(), clauseKey, draft)
                    .orElse(null);
        }
        if (conflict != null) {
            form.setBase(conflict.base());
        }
        service.writeClause(actor, key, clauseKey, sent);
        redirect.to(
                urls.proposal(proposal.key(), proposal.slug(), "write") + "#clause-" + clauseKey,
                "proposals.clause.written");
    }

    public ClauseForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    /** The number of the clause; none when somebody took it out of the text meanwhile. */
    public String getLabel() {
        return clause == null ? "–" : clause.label();
    }

    /** Whether somebody took the clause out of the text meanwhile. */
    public boolean isGone() {
        return clause == null;
    }

    /** What the own words would change in what others wrote; null when nobody was faster at the same words. */
    public TextConflictRow getConflict() {
        return conflict;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }
}
