package org.manyhands.campaigns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changing what a campaign says of itself. */
@Named
@RequestScoped
public class EditCampaignPage extends CampaignSection {
    @Inject
    CampaignService service;

    private final CampaignForm form = new CampaignForm();

    /** The form notes the version that it began from, so that a change made meanwhile is told and not overwritten. */
    public void load() {
        if (openToOrganizers("edit")) {
            form.setTitle(getCampaign().getTitle());
            form.setPurpose(getCampaign().getPurpose());
            form.setLanguage(getCampaign().getLanguage());
            form.setVersion(getCampaign().getVersion());
        }
    }

    /**
     * A new title makes a new address, and the one before leads on. A draft that was signed off has to be read again.
     */
    public void save() {
        Campaign saved = service.edit(actor(), key, form);
        redirect.to(urls.campaign(saved.getPublicKey(), saved.getSlug()), "campaigns.saved");
    }

    public CampaignForm getForm() {
        return form;
    }
}
