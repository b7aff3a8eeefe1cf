package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.Departure;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;
import org.manyhands.platform.security.Actor;

/** To which organizations somebody belongs. */
@ApplicationScoped
class OrganizationPersonalData implements PersonalData {
    @Inject
    OrganizationDepartureService departures;

    @Override
    public void leave(Actor actor, Departure departure) {
        departures.leave(departure);
    }

    @Override
    public void comeBack(Actor actor, Departure departure) {
        departures.comeBack(departure);
    }

    @Override
    public void forget(Departure departure) {
        departures.forget(departure);
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.of(OrganizationMember.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(OwnPart.of(
                "organizations.data.memberships",
                "OrganizationMember x join x.organization o where x.account.id = :account",
                "title o.name",
                "where@organization o.id",
                "state:organizations.data.state x.state",
                "role:organizations.role x.role",
                "at x.since",
                "words x.requestWords"));
    }
}
