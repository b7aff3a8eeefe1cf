package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignForm;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.campaigns.CampaignService;
import org.manyhands.campaigns.OrganizerService;
import org.manyhands.campaigns.PersonForm;
import org.manyhands.campaigns.SignOffForm;
import org.manyhands.campaigns.SignOffService;
import org.manyhands.demands.DemandForm;
import org.manyhands.demands.DemandService;
import org.manyhands.demands.TargetForm;
import org.manyhands.demands.TargetService;
import org.manyhands.links.Adopted;
import org.manyhands.links.AdoptedSource;
import org.manyhands.offices.OfficeForm;
import org.manyhands.offices.OfficeService;
import org.manyhands.organizations.OrganizationPermissions;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.progress.PublishingService;
import org.manyhands.spaces.SpaceQueries;

/** The campaigns of the demonstration: how they were begun, read, and opened. What came then is told by its second half. */
@ApplicationScoped
class DemoCampaigns implements DemoPart {
    /** How long before the sign-off the second person was asked, and after it the campaign was opened, in days. */
    private static final double SHORTLY = 0.1;

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignQueries queries;

    @Inject
    SignOffService signOffs;

    @Inject
    PublishingService publishing;

    @Inject
    OrganizerService organizers;

    @Inject
    DemandService demands;

    @Inject
    TargetService targets;

    @Inject
    OfficeService offices;

    @Inject
    OrganizationQueries organizations;

    @Inject
    SpaceQueries spaces;

    @Inject
    DemoCampaignEvents events;

    @Inject
    @Any
    Instance<AdoptedSource> adopted;

    /** One thing that happened, and when. */
    record Step(double daysAgo, Runnable what) {}

    /** A campaign while it is told: the portal’s keys by the ids of the file. */
    record Told(DemoWorld world, JsonObject file, Map<String, String> keys) {
        String key(String id) {
            String key = keys.get(id);
            if (key == null) {
                throw new IllegalStateException("The demonstration names " + id + " before it tells of it");
            }
            return key;
        }

        String campaign() {
            return key(file.getString("id"));
        }

        Actor owner() {
            return world.actor(file.getString("by"));
        }

        long space() {
            return world.id("space", file.getString("space"));
        }

        List<JsonObject> all(String name) {
            JsonArray array = file.getJsonArray(name);
            return array == null ? List.of() : array.getValuesAs(JsonObject.class);
        }
    }

    @Override
    public void tell(DemoWorld world) {
        for (JsonObject file : world.read("campaigns.json").getValuesAs(JsonObject.class)) {
            Told told = new Told(world, file, new HashMap<>());
            List<Step> steps = new ArrayList<>();
            steps.add(new Step(daysAgo(file), () -> begin(told)));
            told.all("demands").forEach(one -> steps.add(new Step(daysAgo(one), () -> demand(told, one))));
            double first = told.all("targets").stream()
                    .mapToDouble(DemoCampaigns::daysAgo)
                    .max()
                    .orElse(daysAgo(file));
            told.all("offices").forEach(one -> steps.add(new Step(first + SHORTLY / 2, () -> office(told, one))));
            told.all("targets").forEach(one -> steps.add(new Step(daysAgo(one), () -> target(told, one))));
            signOff(told, steps);
            events.add(told, steps);
            steps.sort(Comparator.comparingDouble(step -> -step.daysAgo()));
            steps.forEach(step -> world.at(step.daysAgo(), step.what()));
        }
    }

    private void begin(Told told) {
        JsonObject file = told.file();
        CampaignForm form = new CampaignForm();
        form.setTitle(file.getString("title"));
        form.setPurpose(file.getString("purpose"));
        form.setOrganization(organization(told));
        Adopted text = proposal(told);
        if (text != null) {
            form.setReason(file.getString("reason"));
        }
        Campaign campaign = campaigns.begin(told.owner(), told.space(), text == null ? null : text.publicKey(), form);
        told.keys().put(file.getString("id"), campaign.getPublicKey());
        told.world().put("campaign", file.getString("id"), campaign.getId());
        for (JsonString person : file.getJsonArray("organizers").getValuesAs(JsonString.class)) {
            if (!person.getString().equals(file.getString("by"))) {
                Actor actor = told.world().actor(person.getString());
                organizers.ask(told.owner(), told.campaign(), named(told, actor));
                organizers.accept(actor, told.campaign());
            }
        }
    }

    /** The organization, where the owner manages it; for others it is the space that carries the campaign. */
    private String organization(Told told) {
        if (!told.file().containsKey("organization")) {
            return null;
        }
        long id = told.world().id("organization", told.file().getString("organization"));
        boolean manages = OrganizationPermissions.canManage(told.owner(), organizations.standing(told.owner(), id));
        return manages ? organizations.get(id).getSlug() : null;
    }

    /** The proposal whose clauses are demanded, or null. */
    private Adopted proposal(Told told) {
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

    private void signOff(Told told, List<Step> steps) {
        if (!told.file().containsKey("signedOff")) {
            return;
        }
        JsonObject signed = told.file().getJsonObject("signedOff");
        Actor reader = told.world().actor(signed.getString("by"));
        SignOffForm form = new SignOffForm();
        form.setNote(signed.getString("note"));
        double day = daysAgo(signed);
        steps.add(new Step(day + SHORTLY, () -> signOffs.ask(told.owner(), told.campaign(), named(told, reader))));
        steps.add(new Step(day, () -> {
            form.setVersion(queries.get(reader, told.campaign()).getVersion());
            signOffs.signOff(reader, told.campaign(), form);
        }));
        steps.add(new Step(day - SHORTLY, () -> publishing.publish(told.owner(), told.campaign())));
    }

    private PersonForm named(Told told, Actor person) {
        PersonForm form = new PersonForm();
        form.setName(spaces.standing(person, told.space()).personaName());
        return form;
    }

    static double daysAgo(JsonObject object) {
        return daysAgo(object, "daysAgo");
    }

    static double daysAgo(JsonObject object, String name) {
        return object.getJsonNumber(name).doubleValue();
    }

    /** The day of a moment of the file, or null when it has none. */
    static LocalDate day(Told told, JsonObject object, String name) {
        return object.containsKey(name) ? told.world().dayAgo(daysAgo(object, name)) : null;
    }
}
