package org.manyhands.campaigns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who runs a campaign, and who is asked to. */
@Named
@RequestScoped
public class OrganizersPage extends CampaignSection {
    @Inject
    CampaignPartQueries parts;

    @Inject
    OrganizerService service;

    private final PersonForm form = new PersonForm();
    private List<OrganizerRow> organizers = List.of();

    /** Who was asked and has not agreed yet is shown to organizers alone. */
    public void load() {
        if (open("organizers")) {
            organizers = parts.listOrganizers(getCampaign()).stream()
                    .filter(row -> row.isAccepted() || isOrganizer())
                    .toList();
        }
    }

    /**
     * A name that no member of the space bears is told at its field. Whoever is asked gets a mail, and runs nothing
     * before they agree.
     */
    public void ask() {
        service.ask(actor(), key, form);
        redirect.to(url("organizers"), "campaigns.organizer.saved");
    }

    /** From here on the person runs the campaign with the others; leads to it. */
    public void accept() {
        service.accept(actor(), key);
        redirect.to(getUrl(), "campaigns.organizer.accepted");
    }

    /** Who declines may see a draft no longer, so a draft leads to the list of campaigns. */
    public void decline() {
        boolean draft = getCampaign().isDraft();
        service.decline(actor(), key);
        redirect.to(draft ? urls.getCampaigns() : getUrl(), "campaigns.organizer.declined");
    }

    /**
     * Refused for the owner, who answers for the campaign. Others may see a draft no longer, so a draft leads to the
     * list.
     */
    public void leave() {
        boolean draft = getCampaign().isDraft();
        service.leave(actor(), key);
        redirect.to(draft ? urls.getCampaigns() : getUrl(), "campaigns.organizer.left");
    }

    public PersonForm getForm() {
        return form;
    }

    public List<OrganizerRow> getOrganizers() {
        return organizers;
    }
}
