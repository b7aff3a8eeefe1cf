package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Changes what is said of a space. */
@Named
@RequestScoped
public class EditSpacePage {
    @Inject
    @Param
    String slug;

    @Inject
    SpaceQueries spaces;

    @Inject
    SpaceService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private SpaceForm form;
    private Space space;
    private boolean changed;

    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        SpacePermissions.requireCanFacilitate(actor, spaces.standing(actor, space.getId()));
        form = SpaceForm.of(space);
    }

    /**
     * Refused when somebody else changed the space meanwhile: what was typed stays, what stands now is shown with it,
     * and the next try takes its place. The address stays with another name.
     */
    public void save() {
        changed = form.getVersion() != space.getVersion();
        service.edit(current.actor(), slug, form);
        redirect.to(urls.space(slug), "spaces.edit.done");
    }

    public SpaceForm getForm() {
        return form;
    }

    public Space getSpace() {
        return space;
    }

    /** The version that the form began from; after a change by somebody else, the one that was compared with. */
    public int getVersion() {
        return changed ? space.getVersion() : form.getVersion();
    }

    public void setVersion(int version) {
        form.setVersion(version);
    }

    public Space.Joining[] getWays() {
        return Space.Joining.values();
    }
}
