package org.manyhands.demands;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.ui.Param;

/** Taking a demand back: what it is, why it goes, and the step itself. */
@Named
@RequestScoped
public class RemoveDemandPage extends CampaignSection {
    @Inject
    @Param
    String demand;

    @Inject
    DemandQueries demandQueries;

    @Inject
    DemandService service;

    private final RemovalForm form = new RemovalForm();
    private DemandRow row;

    /** For organizers; a demand of another campaign is not found here. */
    public void load() {
        if (!openToOrganizers("demands/" + demand + "/remove")) {
            return;
        }
        row = demandQueries.listDemands(getCampaign()).stream()
                .filter(one -> one.publicKey().equals(demand))
                .findFirst()
                .orElseThrow(() -> new NotFound("demand"));
    }

    /**
     * Refused once something that stays speaks of it, such as a reply, and for the last demand of a public campaign.
     * The reason is kept with the links that end.
     */
    public void remove() {
        service.remove(actor(), key, demand, form);
        redirect.to(url("demands"), "demands.demand.removed");
    }

    public RemovalForm getForm() {
        return form;
    }

    public DemandRow getRow() {
        return row;
    }
}
