package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;

/** Where facilitators create a forum in their space. */
@Named
@RequestScoped
public class NewForumPage {
    @Inject
    @Param(name = "space")
    String spaceSlug;

    @Inject
    SpaceQueries spaces;

    @Inject
    ForumService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final ForumForm form = new ForumForm();
    private Space space;

    public void load() {
        Actor actor = current.actor();
        space = spaces.getReadable(actor, spaceSlug);
        ForumPermissions.requireCanKeepForums(actor, spaces.standing(actor, space.getId()));
    }

    /** The forum is the last of its space until somebody moves it up. */
    public void create() {
        ForumRef forum = service.create(current.actor(), spaceSlug, form.forum());
        redirect.to(urls.forum(forum.slug()), "forums.forum.created");
    }

    public ForumForm getForm() {
        return form;
    }

    public Space getSpace() {
        return space;
    }
}
