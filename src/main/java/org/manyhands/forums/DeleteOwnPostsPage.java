package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;

/** Asks before all own posts in a space are deleted for good. */
@Named
@RequestScoped
public class DeleteOwnPostsPage {
    @Inject
    OwnPostService service;

    @Inject
    OwnPostQueries posts;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    @Param
    String slug;

    private Space space;
    private long count;
    private long asked;

    /** For people who read the space. */
    public void load() {
        space = spaces.getReadable(current.actor(), slug);
        count = posts.countIn(current.actor(), slug);
        asked = count;
    }

    /** Refused when there are more or fewer than the page said. */
    public void delete() {
        service.deleteAll(current.actor(), slug, asked);
        redirect.to(urls.getOwnPosts(), "forums.own.all.done");
    }

    public Space getSpace() {
        return space;
    }

    public long getCount() {
        return count;
    }

    /** How many there were when the page was shown. */
    public long getAsked() {
        return asked;
    }

    public void setAsked(long asked) {
        this.asked = asked;
    }
}
