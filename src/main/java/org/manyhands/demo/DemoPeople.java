package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.manyhands.accounts.AccountStandpoint;
import org.manyhands.accounts.DemoPeopleService;
import org.manyhands.platform.security.Actor;

/** The people of the demonstration. */
@ApplicationScoped
class DemoPeople implements DemoPart {
    @Inject
    DemoPeopleService people;

    @Override
    public void tell(DemoWorld world) {
        for (JsonObject person : world.read("people.json").getValuesAs(JsonObject.class)) {
            world.at(
                    person.getJsonNumber("joinedDaysAgo").doubleValue(),
                    () -> world.put(person.getString("id"), add(person)));
        }
    }

    private Actor add(JsonObject person) {
        Map<String, AccountStandpoint.Visibility> standpoints = new LinkedHashMap<>();
        person.getJsonArray("standpoints")
                .getValuesAs(JsonObject.class)
                .forEach(declared -> standpoints.put(
                        declared.getString("code"),
                        AccountStandpoint.Visibility.valueOf(
                                declared.getString("visibility").toUpperCase(Locale.ROOT))));
        return people.add(
                Actor.portal(),
                person.getString("email"),
                person.getString("name"),
                ZoneId.of(person.getString("timeZone")),
                person.getBoolean("administrator", false),
                person.getBoolean("moderator", false),
                standpoints);
    }
}
