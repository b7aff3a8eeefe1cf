package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.security.CurrentActor;

/** All spaces that the reader may know of: their own, those that wait for an answer, and those to join. */
@Named
@RequestScoped
public class SpacesPage {
    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    private Map<String, List<SpaceRow>> groups;

    public void load() {
        groups = spaces.listSeen(current.actor()).stream().collect(Collectors.groupingBy(SpacesPage::group));
    }

    private static String group(SpaceRow space) {
        if (space.isMember()) {
            return "own";
        } else if (space.isInvited()) {
            return "invited";
        } else if (space.hasRequested()) {
            return "requested";
        }
        return space.isPublic() ? "public" : "members";
    }

    /** The spaces of a group: own, invited, requested, public, members. */
    public List<SpaceRow> in(String group) {
        return groups.getOrDefault(group, List.of());
    }

    public boolean isNothing() {
        return groups.isEmpty();
    }

    public boolean isMayCreate() {
        return SpacePermissions.canCreate(current.actor());
    }
}
