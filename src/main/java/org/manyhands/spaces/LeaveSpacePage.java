package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Leaves a space, after saying what happens to what one wrote. */
@Named
@RequestScoped
public class LeaveSpacePage {
    @Inject
    @Param
    String slug;

    @Inject
    SpaceQueries spaces;

    @Inject
    JoiningService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Space space;

    /** Who is suspended may leave, too, even a closed space that they cannot read at present. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getToLeave(actor, slug);
        SpacePermissions.requireCanLeave(actor, spaces.standing(actor, space.getId()));
    }

    /**
     * Refused for the last facilitator, who first finds another; when they are suspended, the space is handed on
     * instead. Leads to the spaces, as who leaves may see this one no longer.
     */
    public void leave() {
        service.leave(current.actor(), slug);
        redirect.to(urls.getSpaces(), "spaces.leave.done", space.getName());
    }

    /** Whether there is a page of the space to go back to: not while suspended people read nothing of it. */
    public boolean isSeen() {
        return !space.isClosed() || !current.actor().isSuspended();
    }

    public Space getSpace() {
        return space;
    }
}
