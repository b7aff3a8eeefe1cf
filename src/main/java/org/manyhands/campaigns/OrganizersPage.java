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

    public void load() {
        if (open("organizers")) {
            organizers = parts.listOrganizers(getCampaign()).stream()
                    .filter(row -> row.isAccepted() || isOrganizer())
                    .toList();
        }
    }

    public void ask() {
        service.ask(actor(), key, form);
        redirect.to(url("organizers"), "campaigns.organizer.saved");
    }

    public void accept() {
        service.accept(actor(), key);
        redirect.to(getUrl(), "campaigns.organizer.accepted");
    }

    public void decline() {
        boolean draft = getCampaign().isDraft();
        service.decline(actor(), key);
        redirect.to(draft ? urls.getCampaigns() : getUrl(), "campaigns.organizer.declined");
    }

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
