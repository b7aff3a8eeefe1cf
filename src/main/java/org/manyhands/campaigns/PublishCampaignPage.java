package org.manyhands.campaigns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The last look before a campaign becomes public: what is there, who has read it, and the step itself. */
@Named
@RequestScoped
public class PublishCampaignPage extends CampaignSection {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    CampaignPartQueries parts;

    @Inject
    PublishingService service;

    private final PersonForm person = new PersonForm();
    private final SignOffForm note = new SignOffForm();
    private List<SignOffRow> signOffs = List.of();
    private List<DemandRow> demands = List.of();
    private List<TargetRow> targets = List.of();
    private List<ActionRow> actions = List.of();

    /** Organizers and those who are asked to read it; the page has no business once the campaign is public. */
    public void load() {
        if (!open(key, slug, "publish")) {
            return;
        }
        if (!getCampaign().isDraft()) {
            redirect.to(getUrl());
            return;
        }
        signOffs = parts.listSignOffs(getCampaign());
        demands = parts.listDemands(getCampaign());
        targets = parts.listTargets(getCampaign());
        actions = parts.listActions(getCampaign());
    }

    public void ask() {
        service.ask(actor(), key, person);
        redirect.to(url("publish"), "campaigns.sign-off.saved");
    }

    public void signOff() {
        service.signOff(actor(), key, note);
        redirect.to(getUrl(), "campaigns.sign-off.done");
    }

    public void publish() {
        Campaign published = service.publish(actor(), key);
        redirect.to(urls.campaign(published.getPublicKey(), published.getSlug()), "campaigns.publish.done");
    }

    /** Whether somebody has signed off what is there now. */
    public boolean isSignedOff() {
        return signOffs.stream().anyMatch(SignOffRow::isSigned);
    }

    public PersonForm getPerson() {
        return person;
    }

    public SignOffForm getNote() {
        return note;
    }

    public List<SignOffRow> getSignOffs() {
        return signOffs;
    }

    public List<DemandRow> getDemands() {
        return demands;
    }

    public List<TargetRow> getTargets() {
        return targets;
    }

    public List<ActionRow> getActions() {
        return actions;
    }
}
