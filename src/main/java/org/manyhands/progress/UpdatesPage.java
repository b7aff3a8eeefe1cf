package org.manyhands.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.campaigns.EditingSection;
import org.manyhands.demands.DemandQueries;
import org.manyhands.demands.DemandRow;

/** News of a campaign, and its results. */
@Named
@RequestScoped
public class UpdatesPage extends EditingSection<UpdateRow> {
    @Inject
    ProgressQueries progressQueries;

    @Inject
    DemandQueries demandQueries;

    @Inject
    UpdateService service;

    private final UpdateForm form = new UpdateForm();
    private List<UpdateRow> updates = List.of();
    private List<DemandRow> demands = List.of();

    /** Everybody reads the news; the demands that a result can be of are read for organizers alone. */
    public void load() {
        if (!open("updates")) {
            return;
        }
        updates = progressQueries.listUpdates(getCampaign());
        if (isOrganizer()) {
            demands = demandQueries.listDemands(getCampaign());
            edited(updates, UpdateRow::publicKey).ifPresent(this::fill);
        }
    }

    /** Posts something new, or changes what the address names; that is refused when somebody changed it meanwhile. */
    public void save() {
        service.post(actor(), key, editedKey(), form);
        redirect.to(url("updates"), "progress.update.saved");
    }

    private void fill(UpdateRow update) {
        form.setKind(update.kind());
        form.setDemand(update.demandKey());
        form.setTitle(update.title());
        form.setWords(update.words());
        form.setLanguage(update.language());
        form.setVersion(update.version());
    }

    public CampaignUpdate.Kind[] getKinds() {
        return CampaignUpdate.Kind.values();
    }

    public UpdateForm getForm() {
        return form;
    }

    public List<UpdateRow> getUpdates() {
        return updates;
    }

    public List<DemandRow> getDemands() {
        return demands;
    }
}
