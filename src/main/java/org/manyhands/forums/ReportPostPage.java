package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.contentnotes.Noted;
import org.manyhands.moderation.Report;
import org.manyhands.moderation.ReportService;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.spaces.SpacePermissions;

/** Where somebody says what is wrong with a post. */
@Named
@RequestScoped
public class ReportPostPage {
    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    ReportService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    private final ReportPostForm form = new ReportPostForm();
    private Post post;
    private Noted noted;

    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        if (post.isHidden() || post.isDeleted()) {
            throw new NotFound("post"); // its words are not for those who would read them here
        }
        SpacePermissions.requireCanSpeak(actor, places.standing(actor, post));
    }

    /** A second report by the same person adds nothing while the first is open, and is answered the same. */
    public void report() {
        service.report(current.actor(), ForumActivity.subject(post), form.getReason(), form.getNote());
        redirect.to(places.of(post), "forums.post.reported");
    }

    public ReportPostForm getForm() {
        return form;
    }

    public Report.Reason[] getReasons() {
        return Report.Reason.values();
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
