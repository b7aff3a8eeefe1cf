package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.contentnotes.Noted;
import org.manyhands.moderation.HidingService;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;

/** Where those who keep order hide a post, with the reason that everybody reads. */
@Named
@RequestScoped
public class HidePostPage {
    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    HidingService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    private final ReasonForm form = new ReasonForm();
    private Post post;
    private Noted noted;

    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        ForumPermissions.requireCanModerate(actor, places.standing(actor, post));
    }

    /**
     * Readers of its place see the reason, the author is told by mail, and what was reported of the post is settled.
     */
    public void hide() {
        service.hide(current.actor(), ForumActivity.subject(post), form.getReason());
        redirect.to(places.of(post), "forums.post.hidden.done");
    }

    public ReasonForm getForm() {
        return form;
    }

    /** What it deals with, and how its words stand here. */
    public Noted getNoted() {
        if (noted == null) {
            noted = places.noted(current.actor(), post);
        }
        return noted;
    }

    public Post getPost() {
        return post;
    }

    public String getPlace() {
        return places.of(post);
    }
}
