package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** What facilitators decide about one person: let them in or not, share the looking after, let them take part no longer. */
@Named
@RequestScoped
public class MemberPage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String key;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    MembershipService service;

    @Inject
    MemberRemovalService removals;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final ReasonForm form = new ReasonForm();
    private Space space;
    private MemberRow member;
    private boolean own;

    /** For facilitators. Notes whether it is the viewer, who leaves instead of being removed. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        Standing standing = spaces.standing(actor, space.getId());
        SpacePermissions.requireCanFacilitate(actor, standing);
        member = memberships.getMember(space.getId(), key);
        own = member.name().equals(standing.personaName());
    }

    /** Makes a member of who asked, and tells them by mail; not found when they do not ask any more. */
    public void accept() {
        service.acceptRequest(current.actor(), slug, key);
        redirect.to(urls.spaceMembers(slug), "spaces.request.accepted", member.name());
    }

    /** The reason is required and is told to the person, who may ask again. */
    public void decline() {
        service.declineRequest(current.actor(), slug, key, form.getReason());
        redirect.to(urls.spaceMembers(slug), "spaces.request.declined", member.name());
    }

    /** For members alone: who is a guest or asks to join is not found. */
    public void makeFacilitator() {
        service.makeFacilitator(current.actor(), slug, key);
        redirect.to(urls.spaceMembers(slug), "spaces.facilitator.made", member.name());
    }

    /**
     * The reason is required and is told to the person. What they wrote stays with its name; they come back by
     * invitation alone.
     */
    public void remove() {
        removals.remove(current.actor(), slug, key, form.getReason());
        String done = member.isMember() ? "spaces.remove.done" : "spaces.remove.guest.done";
        redirect.to(urls.spaceMembers(slug), done, member.name());
    }

    public ReasonForm getForm() {
        return form;
    }

    /** Whether a facilitator may let them take part no longer: not themselves, who leave. */
    public boolean isRemovable() {
        return !own && !member.hasRequested();
    }

    public Space getSpace() {
        return space;
    }

    public MemberRow getMember() {
        return member;
    }
}
