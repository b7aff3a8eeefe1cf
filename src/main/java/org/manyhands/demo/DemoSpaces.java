package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.JoinSpaceForm;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.MembershipService;
import org.manyhands.spaces.NewSpaceForm;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceService;

/** Opens the spaces of the demonstration and lets its people join them, by the ways that each space has. */
@ApplicationScoped
class DemoSpaces implements DemoPart {
    private static final int FIRST_AGREEMENT = 1;

    @Inject
    SpaceService service;

    @Inject
    JoiningService joining;

    @Inject
    MembershipService members;

    @Inject
    SpaceQueries spaces;

    @Inject
    AccountQueries accounts;

    @Override
    public void tell(DemoWorld world) {
        List<DemoStep> steps = new ArrayList<>();
        for (JsonObject space : world.read("spaces.json").getValuesAs(JsonObject.class)) {
            world.write(space.getString("id"), space.getString("language"));
            List<JsonObject> people =
                    new ArrayList<>(space.getJsonArray("members").getValuesAs(JsonObject.class));
            people.sort(Comparator.comparingDouble(person -> -daysAgo(person)));
            JsonObject founder = people.remove(0);
            steps.add(new DemoStep(
                    space.getJsonNumber("createdDaysAgo").doubleValue(),
                    () -> world.inLanguageOf(
                            space.getString("id"), () -> create(world, space, founder, people.get(0)))));
            people.forEach(
                    person -> steps.add(new DemoStep(daysAgo(person), () -> join(world, space, founder, person))));
        }
        world.happen(steps);
    }

    private void create(DemoWorld world, JsonObject space, JsonObject founder, JsonObject second) {
        NewSpaceForm form = new NewSpaceForm();
        form.setName(space.getString("name"));
        form.setPurpose(space.getString("purpose"));
        form.setDescription(space.getString("description"));
        form.setAccess(Space.Access.valueOf(upper(space, "access")));
        form.setJoining(Space.Joining.valueOf(upper(space, "joining")));
        form.setAgreement(space.getString("agreement"));
        form.setPersona(founder.getString("persona"));
        if (form.getAccess() == Space.Access.CLOSED) {
            form.setFacilitator(address(world, second));
        }
        Space begun = service.create(world.actor(founder.getString("person")), form);
        world.put("space", space.getString("id"), begun.getId());
    }

    private void join(DemoWorld world, JsonObject described, JsonObject founder, JsonObject person) {
        Space space = spaces.get(world.id("space", described.getString("id")));
        Actor facilitator = world.actor(founder.getString("person"));
        Actor actor = world.actor(person.getString("person"));
        Membership.Role role = Membership.Role.valueOf(upper(person, "role"));
        if (space.getJoining() == Space.Joining.INVITATION) {
            members.invite(facilitator, space.getSlug(), address(world, person), role);
        }
        JoinSpaceForm form = new JoinSpaceForm();
        form.setPersona(person.getString("persona"));
        form.setAgreed(true);
        form.setAgreement(FIRST_AGREEMENT);
        Membership membership = joining.join(actor, space.getSlug(), form);
        if (membership.hasRequested()) {
            members.acceptRequest(
                    facilitator, space.getSlug(), membership.getPersona().getPublicKey());
        }
        if (role == Membership.Role.FACILITATOR && space.getJoining() != Space.Joining.INVITATION) {
            members.makeFacilitator(
                    facilitator, space.getSlug(), membership.getPersona().getPublicKey());
        }
    }

    private String address(DemoWorld world, JsonObject person) {
        return accounts.get(world.actor(person.getString("person")).accountId()).getEmail();
    }

    private static double daysAgo(JsonObject person) {
        return person.getJsonNumber("daysAgo").doubleValue();
    }

    private static String upper(JsonObject object, String name) {
        return object.getString(name).toUpperCase(Locale.ROOT);
    }
}
