package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;

/** Makes spaces for service tests, and lets people join them. */
@ApplicationScoped
public class Places {
    /** The words that must not be seen by anybody outside. */
    static final String SECRET = "Purpose of ";

    @Inject
    SpaceService service;

    @Inject
    JoiningService joining;

    @Inject
    NameService names;

    @Inject
    MembershipService members;

    @Inject
    People people;

    /** A public space that anybody may join; the founder is called Founder there. */
    public Space open(Actor founder) {
        return service.create(founder, form(Space.Access.PUBLIC, Space.Joining.OPEN));
    }

    /** A members-only space that people ask to join. */
    public Space forMembers(Actor founder) {
        return service.create(founder, form(Space.Access.MEMBERS, Space.Joining.REQUEST));
    }

    /** A closed space with a second facilitator invited. */
    public Space closed(Actor founder, Actor second) {
        NewSpaceForm form = form(Space.Access.CLOSED, Space.Joining.INVITATION);
        form.setFacilitator(people.address(second));
        return service.create(founder, form);
    }

    /** Joins, or asks to, under a name. */
    public Membership join(Actor actor, Space space, String name) {
        return joining.join(actor, space.getSlug(), form(name));
    }

    /** Takes a name in a public space without joining it. */
    public void name(Actor actor, Space space, String name) {
        names.take(actor, space.getSlug(), form(name));
    }

    /** Lets somebody into a closed space. */
    public void letIn(Actor facilitator, Space space, Actor actor, String name) {
        members.invite(facilitator, space.getSlug(), people.address(actor), Membership.Role.MEMBER);
        join(actor, space, name);
    }

    static JoinSpaceForm form(String name) {
        JoinSpaceForm form = new JoinSpaceForm();
        form.setPersona(name);
        form.setAgreed(true);
        form.setAgreement(1);
        return form;
    }

    static NewSpaceForm form(Space.Access access, Space.Joining way) {
        NewSpaceForm form = new NewSpaceForm();
        form.setName("Space " + Keys.random());
        form.setPurpose(SECRET + form.getName());
        form.setDescription("**More** about it");
        form.setAccess(access);
        form.setJoining(way);
        form.setAgreement("1. Be kind.");
        form.setPersona("Founder");
        return form;
    }
}
