package org.manyhands.demands;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** Which demands somebody worded. */
@ApplicationScoped
class DemandPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(Demand.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(OwnPart.of(
                "demands.data.demands",
                "Demand x where " + PersonalData.of("x.persona"),
                "where@demand x.id",
                "at x.addedAt",
                "title x.title",
                "words x.words"));
    }
}
