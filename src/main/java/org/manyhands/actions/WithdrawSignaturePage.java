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

/** Taking a signature back, by the link in the mail. */
@Named
@RequestScoped
public class WithdrawSignaturePage {
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

    /** Asks for no sign-in: whoever holds the link of the mail has the address that signed. */
    public void load() {
        signature = service.find(current.actor(), token).orElseThrow(() -> new NotFound("signature"));
    }

    /** The signature counts no longer and its name is shown no more; leads to the campaign. */
    public void withdraw() {
        Campaign campaign = service.withdraw(current.actor(), token).getCampaign();
        redirect.to(urls.campaign(campaign.getPublicKey(), campaign.getSlug()), "actions.sign.withdrawn");
    }

    public Signature getSignature() {
        return signature;
    }
}
