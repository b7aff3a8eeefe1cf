package org.manyhands.campaigns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.links.Adopted;
import org.manyhands.organizations.OrganizationRow;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceRow;

/** Beginning a campaign, from an adopted proposal or by itself. */
@Named
@RequestScoped
public class NewCampaignPage {
    @Inject
    @Param
    String space;

    @Inject
    @Param
    String proposal;

    @Inject
    SpaceQueries spaces;

    @Inject
    CampaignSourceQueries sources;

    @Inject
    CampaignService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final CampaignForm form = new CampaignForm();
    private Space place;
    private Adopted adopted;
    private List<SpaceRow> choices = List.of();
    private List<OrganizationRow> carriers = List.of();

    /** Without a space there is a choice of spaces; what somebody may not do in one is told there. */
    public void load() {
        Actor actor = current.actor();
        if (space == null || space.isBlank()) {
            choices = spaces.listOwn(actor);
            return;
        }
        place = spaces.getReadable(actor, space);
        adopted = sources.find(actor, place.getId(), proposal).orElse(null);
        carriers = sources.listManaged(actor);
        if (!mayBegin(actor)) {
            throw new NotAllowed("begin a campaign");
        }
        if (adopted != null && form.getTitle() == null) {
            form.setTitle(adopted.title());
        }
    }

    /** Those who may only do so for an organization choose it in the form. */
    private boolean mayBegin(Actor actor) {
        return CampaignPermissions.canBegin(
                actor, spaces.standing(actor, place.getId()), adopted != null && adopted.own(), !carriers.isEmpty());
    }

    /** Leads to the draft, which nobody sees but those who run it or were asked to, and those asked to read it. */
    public void begin() {
        Campaign campaign = service.begin(current.actor(), place.getId(), proposal, form);
        redirect.to(urls.campaign(campaign.getPublicKey(), campaign.getSlug()), "campaigns.begun");
    }

    /** The space that it will belong to, or null while that is to be chosen. */
    public Space getPlace() {
        return place;
    }

    public CampaignForm getForm() {
        return form;
    }

    /** What it carries on, or null. */
    public Adopted getAdopted() {
        return adopted;
    }

    public List<SpaceRow> getChoices() {
        return choices;
    }

    /** The organizations that the person manages. */
    public List<OrganizationRow> getCarriers() {
        return carriers;
    }
}
