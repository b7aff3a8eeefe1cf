package org.manyhands.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.actions.ActionQueries;
import org.manyhands.actions.ActionRow;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignPartQueries;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.campaigns.PersonForm;
import org.manyhands.campaigns.SignOffForm;
import org.manyhands.campaigns.SignOffRow;
import org.manyhands.campaigns.SignOffService;
import org.manyhands.demands.DemandQueries;
import org.manyhands.demands.DemandRow;
import org.manyhands.demands.TargetRow;

/** The last look before a campaign becomes public: what is there, who has read it, and the step itself. */
@Named
@RequestScoped
public class PublishCampaignPage extends CampaignSection {
    @Inject
    CampaignPartQueries parts;

    @Inject
    DemandQueries demandQueries;

    @Inject
    ActionQueries actionQueries;

    @Inject
    SignOffService signOffService;

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
        if (!open("publish")) {
            return;
        }
        if (!getCampaign().isDraft()) {
            redirect.to(getUrl());
            return;
        }
        note.setVersion(getCampaign().getVersion());
        signOffs = parts.listSignOffs(getCampaign());
        demands = demandQueries.listDemands(getCampaign());
        targets = demandQueries.listTargets(getCampaign());
        actions = actionQueries.listActions(getCampaign());
    }

    /**
     * A name that no member of the space bears is told at its field. Whoever is asked gets a mail that leads to this
     * page.
     */
    public void ask() {
        signOffService.ask(actor(), key, person);
        redirect.to(url("publish"), "campaigns.sign-off.saved");
    }

    /** Refused when the draft was changed since the page was opened: what is signed off is what was read. */
    public void signOff() {
        try {
            signOffService.signOff(actor(), key, note);
        } finally {
            // Whoever is refused sees on this page what stands now, and signs that off.
            note.setVersion(getCampaign().getVersion());
        }
        redirect.to(getUrl(), "campaigns.sign-off.done");
    }

    /** Refused without a demand, and until a second person has signed off what is there now. */
    public void publish() {
        Campaign published = service.publish(actor(), key);
        redirect.to(urls.campaign(published.getPublicKey(), published.getSlug()), "progress.publish.done");
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
