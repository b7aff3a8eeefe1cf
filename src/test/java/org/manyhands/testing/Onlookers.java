package org.manyhands.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.accounts.PeopleService;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Places;
import org.manyhands.testing.Sights.Viewer;

/** Everybody who looks at a place in the tests of who sees what, each signed in and at a browser. */
@ApplicationScoped
public class Onlookers {
    @Inject
    Village village;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    PeopleService suspensions;

    @Inject
    PeopleQueries accounts;

    @Inject
    Pages pages;

    /** One of each kind, as they stand to this place. */
    public Map<Viewer, Pages.Reader> of(Settlement place) {
        Map<Viewer, Actor> actors = new EnumMap<>(Map.of(
                Viewer.VISITOR, Actor.visitor(),
                Viewer.PERSON, people.person(),
                Viewer.MEMBER, village.join(place, Membership.Role.MEMBER, "another"),
                Viewer.FACILITATOR, village.join(place, Membership.Role.FACILITATOR, "keeper"),
                Viewer.AUTHOR, place.founder(),
                Viewer.MODERATOR, people.moderator(),
                Viewer.ADMINISTRATOR, people.administrator(),
                Viewer.SUSPENDED, suspend(village.join(place, Membership.Role.MEMBER, "barred")),
                Viewer.NEIGHBOUR, neighbour()));
        Map<Viewer, Pages.Reader> readers = new EnumMap<>(Viewer.class);
        actors.forEach((viewer, actor) -> readers.put(viewer, pages.as(actor)));
        return readers;
    }

    /** Suspends somebody from the portal, and gives the same person back. */
    public Actor suspend(Actor person) {
        Actor moderator = people.moderator();
        String key =
                accounts.listSuspendable(moderator, person.name(), 1).get(0).key();
        suspensions.suspend(moderator, key, "Because", null);
        return person;
    }

    private Actor neighbour() {
        Actor neighbour = people.person();
        places.closed(neighbour, people.person());
        return neighbour;
    }
}
