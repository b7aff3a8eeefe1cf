package org.manyhands.commitments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.demands.DemandQueries;
import org.manyhands.offices.OfficeRow;
import org.manyhands.platform.ui.Param;

/** What was done towards offices. */
@Named
@RequestScoped
public class ContactsPage extends CampaignSection {
    @Inject
    @Param
    String office;

    @Inject
    CommitmentQueries commitmentQueries;

    @Inject
    DemandQueries demandQueries;

    @Inject
    ContactService service;

    private final ContactForm form = new ContactForm();
    private List<ContactRow> contacts = List.of();
    private List<OfficeRow> offices = List.of();

    /** For organizers the form begins with the office that the address names, and with today. */
    public void load() {
        if (!open("contacts")) {
            return;
        }
        contacts = commitmentQueries.listContacts(getCampaign());
        if (isOrganizer()) {
            offices = demandQueries.listOffices(getCampaign());
            form.setOffice(office);
            form.setHappenedOn(today());
        }
    }

    /** The portal adds who held the office on that day, so that a later holder changes nothing of it. */
    public void save() {
        service.log(actor(), key, form);
        redirect.to(url("contacts"), "commitments.contact.saved");
    }

    public Contact.Kind[] getKinds() {
        return Contact.Kind.values();
    }

    public ContactForm getForm() {
        return form;
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }

    public List<OfficeRow> getOffices() {
        return offices;
    }
}
