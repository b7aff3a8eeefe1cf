package org.manyhands.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.accounts.DemoPeopleService;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;

/** Makes people for service tests, each new to the portal. */
@ApplicationScoped
public class People {
    @Inject
    DemoPeopleService people;

    @Inject
    AccountQueries accounts;

    /** Somebody who is signed in and nothing more. */
    public Actor person() {
        return add(false, false, Map.of());
    }

    public Actor administrator() {
        return add(true, false, Map.of());
    }

    public Actor moderator() {
        return add(false, true, Map.of());
    }

    /** Somebody who declares standpoints: code to visibility. */
    public Actor speaking(Map<String, Visibility> standpoints) {
        return add(false, false, standpoints);
    }

    /** The same person while suspended. */
    public static Actor suspended(Actor person) {
        return Actor.person(person.accountId(), person.name(), person.administrator(), person.moderator(), true);
    }

    /** The address that somebody signs in with. */
    public String address(Actor person) {
        return accounts.get(person.accountId()).getEmail();
    }

    private Actor add(boolean administrator, boolean moderator, Map<String, Visibility> standpoints) {
        String name = "P " + Keys.random();
        String email = Keys.random() + "@example.org";
        return people.add(Actor.portal(), email, name, ZoneId.of("UTC"), administrator, moderator, standpoints);
    }
}
