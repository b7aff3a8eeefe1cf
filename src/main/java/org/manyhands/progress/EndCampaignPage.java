package org.manyhands.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.campaigns.CampaignSection;

/** Ending a campaign, with words on what came of it. */
@Named
@RequestScoped
public class EndCampaignPage extends CampaignSection {
    @Inject
    PublishingService service;

    private final EndingForm form = new EndingForm();

    public void load() {
        if (openToOrganizers("end") && !getCampaign().isActive()) {
            redirect.to(getUrl());
        }
    }

    public void end() {
        service.end(actor(), key, form);
        redirect.to(getUrl(), "progress.end.done");
    }

    public CampaignEnding.Outcome[] getOutcomes() {
        return CampaignEnding.Outcome.values();
    }

    public EndingForm getForm() {
        return form;
    }
}
