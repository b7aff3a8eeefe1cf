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

    /** A campaign that is a draft or over already has nothing to end here and leads to its own page. */
    public void load() {
        if (openToOrganizers("end") && !getCampaign().isActive()) {
            redirect.to(getUrl());
        }
    }

    /** For the owner alone. What is over is kept as it is; replies and judgements of promises may still come in. */
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
