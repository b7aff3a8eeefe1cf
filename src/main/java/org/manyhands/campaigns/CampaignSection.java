package org.manyhands.campaigns;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Address;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** What all pages of one campaign share: which campaign, who looks at it, and the way from one page to the next. */
public abstract class CampaignSection {
    @Inject
    protected CampaignQueries campaigns;

    @Inject
    protected CurrentActor current;

    @Inject
    protected Redirect redirect;

    @Inject
    protected Address address;

    @Inject
    protected Urls urls;

    @Inject
    protected Clock clock;

    @Inject
    protected HttpServletRequest request;

    /** The key in the address. */
    protected String key;

    private Campaign campaign;
    private CampaignStanding standing;
    private String section;

    /**
     * Loads the campaign; an address with an old title leads on to the present one.
     *
     * @param name the last part of the page’s address, or the empty text for the campaign itself
     * @return whether the page is to be shown
     */
    protected final boolean open(String name) {
        section = name;
        key = address.get("key");
        campaign = campaigns.get(actor(), key);
        if ("GET".equals(request.getMethod()) && !campaign.getSlug().equals(address.get("slug"))) {
            String query = request.getQueryString();
            redirect.to(url(name) + (query == null ? "" : "?" + query));
            return false;
        }
        standing = campaigns.standing(actor(), campaign);
        return true;
    }

    /** The same for pages that only its organizers have business on. */
    protected final boolean openToOrganizers(String name) {
        if (!open(name)) {
            return false;
        }
        CampaignPermissions.requireCanOrganize(actor(), standing);
        return true;
    }

    protected final Actor actor() {
        return current.actor();
    }

    /** The day that it is for the campaign: its days are counted in the portal’s zone, for everybody alike. */
    protected final LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The address of a page of this campaign. */
    public final String url(String name) {
        return name.isEmpty()
                ? urls.campaign(campaign.getPublicKey(), campaign.getSlug())
                : urls.campaign(campaign.getPublicKey(), campaign.getSlug(), name);
    }

    /** The address of the campaign itself. */
    public final String getUrl() {
        return url("");
    }

    public final Campaign getCampaign() {
        return campaign;
    }

    /** The page that is shown, as the navigation names it. */
    public final String getSection() {
        return section;
    }

    public final CampaignStanding getStanding() {
        return standing;
    }

    public final boolean isOrganizer() {
        return standing != null && CampaignPermissions.canOrganize(actor(), standing);
    }

    public final boolean isOwner() {
        return standing != null && CampaignPermissions.canOwn(actor(), standing);
    }

    /** Whether the viewer is asked to sign the draft off and has not done so. */
    public final boolean isReader() {
        return standing != null && !standing.signedOff() && CampaignPermissions.canSignOff(actor(), standing);
    }

    /** Whether the viewer is asked to help to run the campaign. */
    public final boolean isAsked() {
        return standing != null && CampaignPermissions.canAnswer(actor(), standing);
    }

    /** Whether its organizers may still change the plan. */
    public final boolean isPlanning() {
        return isOrganizer() && !campaign.isEnded();
    }
}
