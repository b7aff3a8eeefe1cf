package org.manyhands.actions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.campaigns.Campaign;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** The page that a mail leads to: confirm a signature by pressing a button, so that no mail scanner confirms it. */
@Named
@RequestScoped
public class SignaturePage {
    @Inject
    @Param
    String token;

    @Inject
    SignatureService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Signature signature;

    /** The link of the mail shows the signature until a newer mail takes its place; an unknown one is not found. */
    public void load() {
        signature = service.find(current.actor(), token).orElseThrow(() -> new NotFound("signature"));
    }

    /** Counts once, however often the button is pressed, and leads to the campaign. */
    public void confirm() {
        Campaign campaign = service.confirm(current.actor(), token).getCampaign();
        redirect.to(urls.campaign(campaign.getPublicKey(), campaign.getSlug()), "actions.sign.confirmed");
    }

    public CampaignAction getAction() {
        return signature.getAction();
    }

    public Signature getSignature() {
        return signature;
    }

    /** Where the signature can be taken back. */
    public String getWithdrawUrl() {
        return urls.withdrawSignature(token);
    }

    public String getCampaignUrl() {
        Campaign campaign = signature.getAction().getCampaign();
        return urls.campaign(campaign.getPublicKey(), campaign.getSlug());
    }
}
