package org.manyhands.commitments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.demands.DemandQueries;
import org.manyhands.demands.DemandRow;
import org.manyhands.offices.OfficeRow;
import org.manyhands.platform.ui.Param;

/** What offices answered, word by word. */
@Named
@RequestScoped
public class RepliesPage extends CampaignSection {
    @Inject
    @Param
    String contact;

    @Inject
    CommitmentQueries commitmentQueries;

    @Inject
    DemandQueries demandQueries;

    @Inject
    ContactService service;

    private final ReplyForm form = new ReplyForm();
    private List<ReplyRow> replies = List.of();
    private List<ContactRow> contacts = List.of();
    private List<OfficeRow> offices = List.of();
    private List<DemandRow> demands = List.of();

    /** For organizers the form begins with today, the campaign's language, and with the contact that the address names and its office. */
    public void load() {
        if (!open("replies")) {
            return;
        }
        replies = commitmentQueries.listReplies(getCampaign());
        if (isOrganizer()) {
            offices = demandQueries.listOffices(getCampaign());
            demands = demandQueries.listDemands(getCampaign());
            contacts = commitmentQueries.listContacts(getCampaign());
            form.setHappenedOn(today());
            form.setLanguage(getCampaign().getLanguage());
            contacts.stream()
                    .filter(row -> row.publicKey().equals(contact))
                    .findFirst()
                    .ifPresent(row -> {
                        form.setContact(row.publicKey());
                        form.setOffice(row.officeKey());
                    });
        }
    }

    /** Leads on to recording what the reply promises. */
    public void save() {
        Reply reply = service.log(actor(), key, form);
        redirect.to(url("commitments") + "?reply=" + reply.getPublicKey(), "commitments.reply.saved");
    }

    public ReplyForm getForm() {
        return form;
    }

    public List<ReplyRow> getReplies() {
        return replies;
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }

    public List<OfficeRow> getOffices() {
        return offices;
    }

    public List<DemandRow> getDemands() {
        return demands;
    }
}
