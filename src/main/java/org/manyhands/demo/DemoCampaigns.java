package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignForm;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.campaigns.CampaignService;
import org.manyhands.campaigns.OrganizerService;
import org.manyhands.campaigns.PersonForm;
import org.manyhands.campaigns.SignOffForm;
import org.manyhands.campaigns.SignOffService;
import org.manyhands.links.Adopted;
import org.manyhands.organizations.OrganizationPermissions;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.progress.CampaignEnding;
import org.manyhands.progress.EndingForm;
import org.manyhands.progress.PublishingService;
import org.manyhands.spaces.SpaceQueries;

/** The campaigns of the demonstration: how they were begun, read, opened, and how some of them ended. */
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
    OrganizationQueries organizations;

    @Inject
    SpaceQueries spaces;

    @Inject
    DemoDemands demands;

    @Inject
    DemoCampaignEvents events;

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
            List<DemoStep> steps = new ArrayList<>();
            steps.add(new DemoStep(daysAgo(file), () -> begin(told)));
            demands.add(told, steps);
            signOff(told, steps);
            events.add(told, steps);
            end(told, steps);
            world.inLanguageOf(file.getString("space"), () -> world.happen(steps));
        }
    }

    private void begin(Told told) {
        JsonObject file = told.file();
        CampaignForm form = new CampaignForm();
        form.setTitle(file.getString("title"));
        form.setPurpose(file.getString("purpose"));
        form.setOrganization(organization(told));
        Adopted text = demands.proposal(told);
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

    private void signOff(Told told, List<DemoStep> steps) {
        if (!told.file().containsKey("signedOff")) {
            return;
        }
        JsonObject signed = told.file().getJsonObject("signedOff");
        Actor reader = told.world().actor(signed.getString("by"));
        SignOffForm form = new SignOffForm();
        form.setNote(signed.getString("note"));
        double day = daysAgo(signed);
        steps.add(new DemoStep(day + SHORTLY, () -> signOffs.ask(told.owner(), told.campaign(), named(told, reader))));
        steps.add(new DemoStep(day, () -> {
            form.setVersion(queries.get(reader, told.campaign()).getVersion());
            signOffs.signOff(reader, told.campaign(), form);
        }));
        steps.add(new DemoStep(day - SHORTLY, () -> publishing.publish(told.owner(), told.campaign())));
    }

    private void end(Told told, List<DemoStep> steps) {
        JsonObject ended = told.file().getJsonObject("ended");
        if (ended != null) {
            EndingForm form = new EndingForm();
            form.setOutcome(
                    CampaignEnding.Outcome.valueOf(ended.getString("outcome").toUpperCase(Locale.ROOT)));
            form.setWords(ended.getString("words"));
            steps.add(new DemoStep(daysAgo(ended), () -> publishing.end(told.owner(), told.campaign(), form)));
        }
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
