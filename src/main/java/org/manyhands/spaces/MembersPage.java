package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Who is in a space, by persona; facilitators also see who asks to join and invite people. */
@Named
@RequestScoped
public class MembersPage {
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
    @Param(name = "waiting")
    String afterRequest;

    @Inject
    @Param(name = "guest")
    String afterGuest;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    InvitationQueries invitations;

    @Inject
    MembershipService service;

    @Inject
    PortalSettings settings;

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
    private Slice<MemberRow> members;
    private Slice<MemberRow> requests = Slice.none();
    private Slice<MemberRow> guests = Slice.none();
    private long requestCount;
    private List<InvitationRow> invited = List.of();

    /** Whoever takes part reads the members; requests, invitations and guests are read for facilitators alone. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        Standing standing = spaces.standing(actor, space.getId());
        SpacePermissions.requireCanListMembers(actor, standing);
        count = spaces.countMembers(space.getId());
        facilitator = SpacePermissions.canFacilitate(actor, standing);
        members = memberships.listMembers(space.getId(), getWords(), after);
        if (facilitator) {
            requests = memberships.listRequests(
                    space.getId(), Mark.read(afterRequest).orElse(null));
            requestCount = memberships.countRequests(space.getId());
            invited = invitations.list(space.getId(), standing.personaId());
            guests = space.isPublic() ? memberships.listGuests(space.getId(), getWords(), afterGuest) : guests;
        }
    }

    private String here(String name, String value) {
        return Urls.query(urls.spaceMembers(slug), "q", getWords(), name, value);
    }

    /** Says the same whether somebody here has the address or not. */
    public void invite() {
        service.invite(current.actor(), slug, form.getEmail(), form.role());
        redirect.to(urls.spaceMembers(slug), settings.smtp().isEmpty() ? "spaces.invite.kept" : "spaces.invite.done");
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
        return members.rows();
    }

    /** Who writes in a public space without being a member, by name; for facilitators. */
    public List<MemberRow> getGuests() {
        return guests.rows();
    }

    /** Where the guests go on, or null. */
    public String getNextGuests() {
        return guests.next(row -> here("guest", row.place()) + "#guests");
    }

    public List<MemberRow> getRequests() {
        return requests.rows();
    }

    /** How many ask to join, on all pages. */
    public long getRequestCount() {
        return requestCount;
    }

    /** Where those who ask go on, or null. */
    public String getNextRequests() {
        return requests.next(row -> here("waiting", new Mark(row.since(), row.personaKey()).text()) + "#requests");
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
        return members.next(row -> here("after", row.place()));
    }

    /** Where all begins, or null where nothing is narrowed and every list begins at its beginning. */
    public String getFirst() {
        boolean whole = after == null && afterGuest == null && afterRequest == null && !isNarrowed();
        return whole ? null : urls.spaceMembers(slug);
    }
}
