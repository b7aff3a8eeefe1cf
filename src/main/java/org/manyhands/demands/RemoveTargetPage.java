package org.manyhands.demands;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.ui.Param;

/** Asking an office no longer for a demand: which, and the step itself. */
@Named
@RequestScoped
public class RemoveTargetPage extends CampaignSection {
    @Inject
    @Param
    String target;

    @Inject
    DemandQueries demandQueries;

    @Inject
    TargetService service;

    private TargetRow row;

    /** For organizers; what another campaign asks an office is not found here. */
    public void load() {
        if (!openToOrganizers("targets/" + target + "/remove")) {
            return;
        }
        row = demandQueries.listTargets(getCampaign()).stream()
                .filter(one -> one.publicKey().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("target"));
    }

    /** Refused once the campaign has met the office: what was said to each other stays. */
    public void remove() {
        service.untarget(actor(), key, target);
        redirect.to(url("targets"), "demands.target.removed");
    }

    public TargetRow getRow() {
        return row;
    }
}
