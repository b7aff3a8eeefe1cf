package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Begins a space. */
@Named
@RequestScoped
public class NewSpacePage {
    @Inject
    SpaceService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final NewSpaceForm form = new NewSpaceForm();

    public void load() {
        SpacePermissions.requireCanCreate(current.actor());
    }

    /** Who begins it looks after it; a closed one needs a second who is invited to do so, too. */
    public void create() {
        Space space = service.create(current.actor(), form);
        redirect.to(urls.space(space.getSlug()), "spaces.new.done");
    }

    public NewSpaceForm getForm() {
        return form;
    }

    public Space.Access[] getAccesses() {
        return Space.Access.values();
    }

    public Space.Joining[] getWays() {
        return Space.Joining.values();
    }
}
