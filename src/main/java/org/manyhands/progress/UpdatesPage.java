package org.manyhands.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.demands.DemandQueries;
import org.manyhands.demands.DemandRow;
import org.omnifaces.cdi.Param;

/** News of a campaign, and its results. */
@Named
@RequestScoped
public class UpdatesPage extends CampaignSection {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String edit;

    @Inject
    ProgressQueries progressQueries;

    @Inject
    DemandQueries demandQueries;

    @Inject
    UpdateService service;

    private final UpdateForm form = new UpdateForm();
    private List<UpdateRow> updates = List.of();
    private List<DemandRow> demands = List.of();

    public void load() {
        if (!open(key, slug, "updates")) {
            return;
        }
        updates = progressQueries.listUpdates(getCampaign());
        if (isOrganizer()) {
            demands = demandQueries.listDemands(getCampaign());
            edited().ifPresent(this::fill);
        }
    }

    public void save() {
        service.post(actor(), key, edited().map(UpdateRow::publicKey).orElse(null), form);
        redirect.to(url("updates"), "progress.update.saved");
    }

    private Optional<UpdateRow> edited() {
        return updates.stream().filter(row -> row.publicKey().equals(edit)).findFirst();
    }

    private void fill(UpdateRow update) {
        form.setKind(update.kind());
        form.setDemand(update.demandKey());
        form.setTitle(update.title());
        form.setWords(update.words());
        form.setVersion(update.version());
    }

    public boolean isEditing() {
        return edited().isPresent();
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
