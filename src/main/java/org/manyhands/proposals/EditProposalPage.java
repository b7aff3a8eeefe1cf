package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Changes what a proposal is called and what it wants. */
@Named
@RequestScoped
public class EditProposalPage {
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
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final ProposalForm form = new ProposalForm();
    private ProposalRow proposal;

    /**
     * For the owner, until it comes to a decision. The form notes what it began from, so that a change made meanwhile
     * is told.
     */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "edit");
        ProposalPermissions.requireCanEdit(actor, proposals.getStanding(actor, proposal.id()));
        form.setTitle(proposal.title());
        form.setSummary(proposal.summary());
        form.setLanguage(proposal.language());
        form.setEdition(proposal.edition());
    }

    /** Address and discussion follow the title; the address before leads on. */
    public void save() {
        ProposalRef saved = service.edit(current.actor(), key, form);
        redirect.to(urls.proposal(saved.key(), saved.slug()), "proposals.edited");
    }

    public ProposalForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }
}
