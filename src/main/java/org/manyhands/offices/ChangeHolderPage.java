package org.manyhands.offices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.ui.Param;

/** Saying who holds an office now; who held it before stays in its history. */
@Named
@RequestScoped
public class ChangeHolderPage extends CampaignSection {
    @Inject
    @Param
    String office;

    @Inject
    OfficeQueries offices;

    @Inject
    OfficeService service;

    private final HolderForm form = new HolderForm();
    private Office changed;
    private OfficeHolder holder;

    /** An office that was imported, or entered in another space, is not found: its holder is not theirs to change. */
    public void load() {
        if (!openToOrganizers("offices/" + office + "/holder")) {
            return;
        }
        changed = offices.getFor(actor(), getCampaign().getSpace(), office);
        if (!changed.isKeptIn(getCampaign().getSpace())) {
            throw new NotFound("office");
        }
        holder = offices.findHolder(changed).orElse(null);
        form.setSince(today());
    }

    /**
     * Without a name nobody holds the office. A day on which the present holder had not come yet, or came only then, is
     * refused at its field.
     */
    public void change() {
        service.change(actor(), key, office, form);
        redirect.to(urls.office(office), "offices.holder.changed");
    }

    public HolderForm getForm() {
        return form;
    }

    public Office getOffice() {
        return changed;
    }

    /** Who holds it until now, or null. */
    public OfficeHolder getHolder() {
        return holder;
    }
}
