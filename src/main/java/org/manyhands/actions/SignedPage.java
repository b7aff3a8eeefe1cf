package org.manyhands.actions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.platform.ui.Param;

/** Thanks for a signature, and what happens next. It says the same to everybody. */
@Named
@RequestScoped
public class SignedPage extends CampaignSection {
    @Inject
    @Param
    String counted;

    public void load() {
        open("signed");
    }

    /** Whether it counts already, because the signer is signed in. */
    public boolean isCounted() {
        return actor().isPerson() && "yes".equals(counted);
    }
}
