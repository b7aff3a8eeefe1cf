package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.contentnotes.Noted;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;

/** Asks before a post is deleted for good. */
@Named
@RequestScoped
public class DeletePostPage {
    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    PostEditService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    private Post post;
    private Noted noted;

    /** For the author alone, and not while the post is hidden. */
    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        ForumPermissions.requireCanDelete(actor, places.standing(actor, post), post);
    }

    /** Leads to the place of the post, which stays without its words; marks as evidence end with them. */
    public void delete() {
        service.delete(current.actor(), key);
        redirect.to(places.of(post), "forums.post.deleted.done");
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
