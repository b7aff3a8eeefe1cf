package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.coauthoring.PlainTextQueries;
import org.manyhands.coauthoring.PlainTextRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

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

    /** For authors, until it comes to a decision. A clause that is not in the text, or no longer, is not found. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "clauses/" + clauseKey + "/write");
        ProposalPermissions.requireCanWrite(actor, proposals.getStanding(actor, proposal.id()));
        clause = plain.get(actor, proposal.subject(), clauseKey);
        form.setBase(clause.base());
        form.setSource(clause.source());
        speakAs = voices.list(actor);
    }

    /** Leads back to the text, where the clause stands as it is by now. */
    public void save() {
        service.writeClause(current.actor(), key, clauseKey, form);
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

    /** The clause as it is at the moment. */
    public PlainTextRow getClause() {
        return clause;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }
}
