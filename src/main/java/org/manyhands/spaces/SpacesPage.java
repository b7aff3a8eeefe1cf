package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;

/** All spaces that the reader may know of: their own, those that wait for an answer, and those to join. */
@Named
@RequestScoped
public class SpacesPage {
    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    InvitationQueries invitations;

    private Map<String, List<SpaceRow>> groups;
    private List<EndedInvitationRow> ended = List.of();
    private List<SpaceRow> toLeave = List.of();

    public void load() {
        Actor actor = current.actor();
        groups = spaces.listSeen(actor).stream().collect(Collectors.groupingBy(SpacesPage::group));
        if (actor.isPerson()) {
            ended = invitations.listEnded(actor);
        }
        if (actor.isSuspended()) {
            toLeave = spaces.listToLeave(actor);
        }
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

    /** Invitations that were not answered in time. */
    public List<EndedInvitationRow> getEnded() {
        return ended;
    }

    /** What a suspended person is a member of, and may leave though they do not read it at present. */
    public List<SpaceRow> getToLeave() {
        return toLeave;
    }

    public boolean isNothing() {
        return groups.isEmpty();
    }

    public boolean isMayCreate() {
        return SpacePermissions.canCreate(current.actor());
    }
}
