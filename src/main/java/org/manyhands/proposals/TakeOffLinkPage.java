package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.links.LinkEnds;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;

/** Asks before a link to a proposal or clause is taken off, and for the reason. */
@Named
@RequestScoped
public class TakeOffLinkPage {
    @Inject
    @Param(name = "link")
    String linkKey;

    @Inject
    ProposalLinkService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    private final TakeOffForm form = new TakeOffForm();
    private LinkEnds ends;

    /** Links of other kinds than those of proposals are not found here; who may not take this one off is refused. */
    public void load() {
        ends = service.getOwnEnds(current.actor(), linkKey);
    }

    /** The link stays in the history with the reason; leads to the proposal or clause that it led to. */
    public void takeOff() {
        service.takeOff(current.actor(), linkKey, form.getReason());
        redirect.to(ends.link().other().url(), "proposals.take-off.done");
    }

    public TakeOffForm getForm() {
        return form;
    }

    public LinkEnds getEnds() {
        return ends;
    }
}
