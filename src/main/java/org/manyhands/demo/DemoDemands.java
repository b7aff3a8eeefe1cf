package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.demands.DemandForm;
import org.manyhands.demands.DemandService;
import org.manyhands.demands.TargetForm;
import org.manyhands.demands.TargetService;
import org.manyhands.demo.DemoCampaigns.Told;
import org.manyhands.links.Adopted;
import org.manyhands.links.AdoptedSource;
import org.manyhands.offices.OfficeForm;
import org.manyhands.offices.OfficeService;

/** What the campaigns of the demonstration ask for, and of whom. */
@ApplicationScoped
class DemoDemands {
    /** How long before the first demand reaches it an office is entered, in days. */
    private static final double SHORTLY = 0.05;

    @Inject
    DemandService demands;

    @Inject
    TargetService targets;

    @Inject
    OfficeService offices;

    @Inject
    @Any
    Instance<AdoptedSource> adopted;

    /** Adds the steps of one campaign. */
    void add(Told told, List<DemoStep> steps) {
        told.all("demands")
                .forEach(one -> steps.add(new DemoStep(DemoCampaigns.daysAgo(one), () -> demand(told, one))));
        double first = told.all("targets").stream()
                .mapToDouble(DemoCampaigns::daysAgo)
                .max()
                .orElse(DemoCampaigns.daysAgo(told.file()));
        told.all("offices").forEach(one -> steps.add(new DemoStep(first + SHORTLY, () -> office(told, one))));
        told.all("targets")
                .forEach(one -> steps.add(new DemoStep(DemoCampaigns.daysAgo(one), () -> target(told, one))));
    }

    /** The proposal whose clauses are demanded, or null. */
    Adopted proposal(Told told) {
        return told.all("demands").stream()
                .filter(demand -> demand.containsKey("clause"))
                .findFirst()
                .map(demand -> text(told, demand.getJsonObject("clause")))
                .orElse(null);
    }

    private Adopted text(Told told, JsonObject clause) {
        long id = told.world().id("proposal", clause.getString("proposal"));
        return adopted.stream()
                .flatMap(source -> source.find(told.owner(), id).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not adopted: " + clause.getString("proposal")));
    }

    private void demand(Told told, JsonObject one) {
        DemandForm form = new DemandForm();
        form.setTitle(one.getString("title"));
        form.setWords(one.getString("words"));
        if (one.containsKey("clause")) {
            JsonObject clause = one.getJsonObject("clause");
            form.setReason(one.getString("reason"));
            form.setClause(text(told, clause).clauses().stream()
                    .filter(found -> found.words().startsWith(clause.getString("starts")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No clause " + clause.getString("starts")))
                    .subject()
                    .id());
        }
        told.keys()
                .put(
                        one.getString("id"),
                        demands.add(told.owner(), told.campaign(), form).getPublicKey());
    }

    private void office(Told told, JsonObject one) {
        OfficeForm form = new OfficeForm();
        form.setName(one.getString("name"));
        form.setBody(one.getString("body"));
        form.setArea(one.getString("area"));
        form.setWebsite(one.getString("website", null));
        form.setHolder(one.getJsonObject("holder").getString("name"));
        form.setHolderSince(LocalDate.parse(one.getJsonObject("holder").getString("since")));
        told.keys()
                .put(
                        one.getString("id"),
                        offices.add(told.owner(), told.campaign(), form).getPublicKey());
    }

    private void target(Told told, JsonObject one) {
        TargetForm form = new TargetForm();
        form.setOffice(told.key(one.getString("office")));
        form.setDemands(List.of(told.key(one.getString("demand"))));
        targets.target(told.owner(), told.campaign(), form);
    }
}
