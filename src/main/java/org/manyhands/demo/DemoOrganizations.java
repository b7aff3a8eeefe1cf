package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.manyhands.organizations.CheckedRoleService;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationContact;
import org.manyhands.organizations.OrganizationContactForm;
import org.manyhands.organizations.OrganizationContactService;
import org.manyhands.organizations.OrganizationForm;
import org.manyhands.organizations.OrganizationMember;
import org.manyhands.organizations.OrganizationMemberService;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.organizations.OrganizationService;
import org.manyhands.organizations.OrganizationVerificationService;
import org.manyhands.platform.security.Actor;

/** The organizations of the demonstration. Who speaks for one lets it be shown; the others keep it to themselves. */
@ApplicationScoped
class DemoOrganizations implements DemoPart {
    @Inject
    OrganizationService service;

    @Inject
    OrganizationMemberService members;

    @Inject
    OrganizationContactService contacts;

    @Inject
    OrganizationVerificationService verifying;

    @Inject
    CheckedRoleService roles;

    @Inject
    OrganizationQueries organizations;

    @Override
    public void tell(DemoWorld world) {
        world.read("organizations.json").getValuesAs(JsonObject.class).forEach(described -> {
            List<JsonObject> people =
                    new ArrayList<>(described.getJsonArray("members").getValuesAs(JsonObject.class));
            people.sort(Comparator.comparingDouble(person -> -daysAgo(person, "daysAgo")));
            Actor manager = world.actor(people.remove(0).getString("person"));
            world.at(
                    daysAgo(described, "createdDaysAgo"),
                    () -> world.in(described.getString("language"), () -> create(world, described, manager)));
            String slug = described.getString("slug");
            people.forEach(person -> world.at(
                    daysAgo(person, "daysAgo"),
                    () -> join(manager, slug, world.actor(person.getString("person")), role(person))));
            confirm(world, described, manager);
        });
    }

    /** What the portal looked at, and what the organization then says of one of its people, who agrees. */
    private void confirm(DemoWorld world, JsonObject described, Actor manager) {
        String slug = described.getString("slug");
        JsonObject verified = described.getJsonObject("verified");
        if (verified == null) {
            return;
        }
        double since = daysAgo(verified, "daysAgo");
        world.at(
                since,
                () -> verifying.verify(
                        world.actor(verified.getString("by")),
                        slug,
                        verified.getString("evidence"),
                        world.dayAgo(since).plusYears(1),
                        null,
                        null));
        JsonObject checked = described.getJsonObject("checked");
        Actor person = world.actor(checked.getString("person"));
        String words = checked.getString("words");
        world.at(daysAgo(checked, "daysAgo"), () -> {
            roles.offer(manager, slug, organizations.getMemberKey(manager, slug, person), words);
            roles.agree(person, slug, words);
        });
    }

    private void create(DemoWorld world, JsonObject described, Actor manager) {
        OrganizationForm form = new OrganizationForm();
        form.setName(described.getString("name"));
        form.setKind(Organization.Kind.valueOf(upper(described, "kind")));
        form.setArea(described.getString("area"));
        form.setPurpose(described.getString("purpose"));
        form.setWebsite(described.getString("website"));
        form.setLanguages(described.getString("languages", ""));
        Organization organization = service.create(manager, form);
        members.show(manager, organization.getSlug(), true);
        described
                .getOrDefault("contacts", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .forEach(contact -> reach(manager, organization.getSlug(), contact));
        world.put("organization", described.getString("id"), organization.getId());
    }

    private void reach(Actor manager, String slug, JsonObject contact) {
        OrganizationContactForm form = new OrganizationContactForm();
        form.setLabel(contact.getString("label"));
        form.setKind(OrganizationContact.Kind.valueOf(upper(contact, "kind")));
        form.setContent(contact.getString("content"));
        form.setVisibility(OrganizationContact.Visibility.valueOf(upper(contact, "visibility")));
        contacts.add(manager, slug, form);
    }

    private void join(Actor manager, String slug, Actor person, OrganizationMember.Role role) {
        String key = members.request(person, slug, null).getPublicKey();
        members.accept(manager, slug, key);
        if (role != OrganizationMember.Role.MEMBER) {
            members.take(manager, slug, key, role);
            members.show(person, slug, true);
        }
    }

    private static OrganizationMember.Role role(JsonObject person) {
        return OrganizationMember.Role.valueOf(upper(person, "role"));
    }

    private static double daysAgo(JsonObject object, String name) {
        return object.getJsonNumber(name).doubleValue();
    }

    private static String upper(JsonObject object, String name) {
        return object.getString(name).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
