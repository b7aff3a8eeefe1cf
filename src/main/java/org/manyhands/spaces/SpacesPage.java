package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** The spaces that the reader may know of, a page at a time: those that wait for an answer, their own, those to join. */
@Named
@RequestScoped
public class SpacesPage {
    @Inject
    @Param
    String after;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    InvitationQueries invitations;

    @Inject
    Urls urls;

    private Map<String, List<SpaceRow>> groups;
    private long count;
    private String next;
    private List<EndedInvitationRow> ended = List.of();
    private List<SpaceRow> toLeave = List.of();

    /** Who is suspended reads besides which spaces they may still leave. */
    public void load() {
        Actor actor = current.actor();
        Slice<SpaceRow> page = spaces.listSeen(actor, after);
        groups = page.rows().stream().collect(Collectors.groupingBy(SpaceRow::group));
        next = page.next(row -> Urls.query(urls.getSpaces(), "after", row.slug()));
        count = spaces.countSeen(actor);
        if (actor.isPerson()) {
            ended = invitations.listEnded(actor);
        }
        if (actor.isSuspended()) {
            toLeave = spaces.listToLeave(actor);
        }
    }

    /** The groups that a page may have: invited, own, requested, public, members. */
    public List<String> getGroups() {
        return SpaceRow.GROUPS;
    }

    /** The spaces of a group on this page. */
    public List<SpaceRow> in(String group) {
        return groups.getOrDefault(group, List.of());
    }

    /** How many there are on all pages. */
    public long getCount() {
        return count;
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return next;
    }

    /** Where the list begins, or null on its first page. */
    public String getFirst() {
        return after == null ? null : urls.getSpaces();
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
        return count == 0;
    }

    public boolean isMayCreate() {
        return SpacePermissions.canCreate(current.actor());
    }
}
