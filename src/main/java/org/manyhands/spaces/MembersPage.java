package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.cdi.Param;

/** Who is in a space, by persona; facilitators also see who asks to join and invite people. */
@Named
@RequestScoped
public class MembersPage {
    private static final int PAGE = 50;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String after;

    @Inject
    @Param
    String q;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    InvitationQueries invitations;

    @Inject
    MembershipService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final InvitationForm form = new InvitationForm();
    private Space space;
    private int count;
    private boolean facilitator;
    private List<MemberRow> members;
    private List<MemberRow> requests = List.of();
    private List<MemberRow> guests = List.of();
    private List<InvitationRow> invited = List.of();
    private String next;

    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        Standing standing = spaces.standing(actor, space.getId());
        SpacePermissions.requireCanListMembers(actor, standing);
        count = spaces.countMembers(space.getId());
        facilitator = SpacePermissions.canFacilitate(actor, standing);
        readMembers();
        if (facilitator) {
            requests = memberships.listRequests(space.getId());
            invited = invitations.list(space.getId(), standing.personaId());
            guests = space.isPublic() ? memberships.listGuests(space.getId(), getWords(), PAGE) : guests;
        }
    }

    private void readMembers() {
        List<MemberRow> rows =
                memberships.listMembers(space.getId(), q == null ? "" : q, after == null ? "" : after, PAGE + 1);
        boolean more = rows.size() > PAGE;
        members = more ? rows.subList(0, PAGE) : rows;
        next = more
                ? Urls.query(
                        urls.spaceMembers(slug),
                        "q",
                        q,
                        "after",
                        members.get(PAGE - 1).place())
                : null;
    }

    public void invite() {
        service.invite(current.actor(), slug, form.getEmail(), form.role());
        redirect.to(urls.spaceMembers(slug), "spaces.invite.done");
    }

    public Space getSpace() {
        return space;
    }

    public InvitationForm getForm() {
        return form;
    }

    public int getCount() {
        return count;
    }

    public boolean isFacilitator() {
        return facilitator;
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    /** Who writes in a public space without being a member; the first of them by name, for facilitators. */
    public List<MemberRow> getGuests() {
        return guests;
    }

    public List<MemberRow> getRequests() {
        return requests;
    }

    public List<InvitationRow> getInvitations() {
        return invited;
    }

    /** What the reader looks for. */
    public String getWords() {
        return q == null ? "" : q.strip();
    }

    /** Whether this is a part of the list that was asked for. */
    public boolean isNarrowed() {
        return !getWords().isEmpty();
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return next;
    }

    /** Whether the list does not begin at its beginning. */
    public boolean isLater() {
        return after != null && !after.isEmpty();
    }
}
