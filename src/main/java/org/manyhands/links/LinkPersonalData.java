package org.manyhands.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** Who drew which line between subjects. */
@ApplicationScoped
class LinkPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(Link.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(OwnPart.of(
                "links.data.links",
                "Link x where " + PersonalData.of("x.persona"),
                "at x.at",
                "from@x.fromType x.fromId",
                "kind:links.kind.*.forward x.kind",
                "to@x.toType x.toId",
                "reason x.reason",
                "ended x.removedAt",
                "language x.language"));
    }
}
