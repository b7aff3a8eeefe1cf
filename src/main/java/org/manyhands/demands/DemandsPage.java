package org.manyhands.demands;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.manyhands.campaigns.CampaignSourceQueries;
import org.manyhands.campaigns.EditingSection;
import org.manyhands.links.Adopted;
import org.manyhands.links.AdoptedClause;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;

/** What a campaign asks for, and where each demand comes from. */
@Named
@RequestScoped
public class DemandsPage extends EditingSection<DemandRow> {
    @Inject
    DemandQueries demandQueries;

    @Inject
    CampaignSourceQueries sources;

    @Inject
    LinkQueries links;

    @Inject
    DemandService service;

    private final DemandForm form = new DemandForm();
    private List<DemandRow> demands = List.of();
    private List<Adopted> texts = List.of();
    private Map<Long, List<LinkRow>> origins = Map.of();

    /** The adopted texts to demand from are read for organizers alone, and only while the plan can change. */
    public void load() {
        if (!open("demands")) {
            return;
        }
        demands = demandQueries.listDemands(getCampaign());
        origins = links.to(
                actor(), LinkKind.DEMANDED, demands.stream().map(DemandRow::id).toList());
        if (isPlanning()) {
            texts = sources.listOf(actor(), getCampaign());
            edited(demands, DemandRow::publicKey).ifPresent(this::fill);
        }
    }

    /**
     * Adds a demand, or words the one that the address names anew; where that came from stays. A signed-off draft has
     * to be read again.
     */
    public void save() {
        if (isEditing()) {
            service.edit(actor(), key, editedKey(), form);
        } else {
            service.add(actor(), key, form);
        }
        redirect.to(url("demands"), "demands.demand.saved");
    }

    private void fill(DemandRow demand) {
        form.setTitle(demand.title());
        form.setWords(demand.words());
        form.setVersion(demand.version());
    }

    /** The clauses and whatever else a demand comes from. */
    public List<LinkRow> originsOf(DemandRow demand) {
        return origins.getOrDefault(demand.id(), List.of());
    }

    public DemandForm getForm() {
        return form;
    }

    public List<DemandRow> getDemands() {
        return demands;
    }

    /** The clauses that can be demanded. */
    public List<AdoptedClause> getClauses() {
        return texts.stream().flatMap(text -> text.clauses().stream()).toList();
    }

    /** The adopted texts whose clauses can be demanded. */
    public List<Adopted> getTexts() {
        return texts;
    }
}
