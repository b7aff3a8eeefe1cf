package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.contentnotes.Noted;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;

/** Where whoever asked says that a post is the answer, or takes that back. */
@Named
@RequestScoped
public class AcceptAnswerPage {
    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    AnswerQueries answers;

    @Inject
    AnswerService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    private Post post;
    private Noted noted;
    private boolean accepted;

    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        ForumPermissions.requireCanAccept(actor, places.standing(actor, post), post.getTopic());
        accepted = answers.find(post).isPresent();
    }

    /** It is then named above the posts, with a link to it. */
    public void accept() {
        service.accept(current.actor(), key);
        redirect.to(places.of(post), "forums.answer.accepted.done");
    }

    public void takeBack() {
        service.takeBack(current.actor(), key);
        redirect.to(places.of(post), "forums.answer.taken-back");
    }

    public Post getPost() {
        return post;
    }

    public boolean isAccepted() {
        return accepted;
    }

    /** What it deals with, and how its words stand here. */
    public Noted getNoted() {
        if (noted == null) {
            noted = places.noted(current.actor(), post);
        }
        return noted;
    }

    public String getPlace() {
        return places.of(post);
    }
}
