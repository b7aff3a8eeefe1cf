package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.manyhands.contentnotes.Noted;
import org.manyhands.platform.markup.WordChange;
import org.manyhands.platform.markup.WordDiff;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** What an edit of a post changed, word by word: the latest, or the one that was asked for. */
@Named
@RequestScoped
public class PostHistoryPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param(name = "page")
    String asked;

    @Inject
    PostPlaces places;

    @Inject
    PostRevisionQueries revisions;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private Post post;
    private Noted noted;
    private int pages;
    private int page;
    private Edit edit;

    /**
     * One edit.
     *
     * @param at when
     * @param changes what it changed
     */
    public record Edit(Instant at, List<WordChange> changes) {}

    /**
     * For those who take part or moderate, never for the whole world. A number that is too high shows the earliest
     * edit; what is no number, the latest.
     */
    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        ForumPermissions.requireCanReadHistory(actor, places.standing(actor, post), post);
        pages = revisions.count(post);
        page = asked != null && asked.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(asked), pages) : 1;
        edit = pages == 0 ? null : compare(revisions.list(post, pages + 1 - page));
    }

    private Edit compare(List<PostRevision> states) {
        String before = states.get(0).getSource();
        boolean last = states.size() == 1;
        return new Edit(
                last ? post.getEditedAt() : states.get(1).getWrittenAt(),
                WordDiff.of(before, last ? post.getSource() : states.get(1).getSource()));
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

    /** The edit that is shown, or null where there is none. */
    public Edit getEdit() {
        return edit;
    }

    /** Its number, the latest being the first. */
    public int getPage() {
        return page;
    }

    /** How many edits there are. */
    public int getPages() {
        return pages;
    }

    public String getAddress() {
        return urls.post(key, "history");
    }

    public String getPlace() {
        return places.of(post);
    }
}
