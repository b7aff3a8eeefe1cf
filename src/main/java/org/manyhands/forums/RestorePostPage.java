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

/** Where those who keep order give a hidden post back. */
@Named
@RequestScoped
public class RestorePostPage {
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

    private Post post;
    private Noted noted;

    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        ForumPermissions.requireCanModerate(actor, places.standing(actor, post));
    }

    /** Everybody reads the words again; what was reported of them stays settled. */
    public void restore() {
        service.restore(current.actor(), ForumActivity.subject(post));
        redirect.to(places.of(post), "forums.post.restored");
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
