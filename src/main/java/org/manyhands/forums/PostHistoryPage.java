package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.manyhands.platform.markup.WordChange;
import org.manyhands.platform.markup.WordDiff;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.omnifaces.cdi.Param;

/** What a post said before it was edited, as differences word by word, the latest first. */
@Named
@RequestScoped
public class PostHistoryPage {
    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    PostQueries posts;

    @Inject
    CurrentActor current;

    private Post post;
    private final List<Edit> edits = new ArrayList<>();

    /**
     * One edit.
     *
     * @param at when
     * @param changes what it changed
     */
    public record Edit(Instant at, List<WordChange> changes) {}

    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        ForumPermissions.requireCanReadHistory(actor, places.standing(actor, post), post);
        List<PostRevision> revisions = posts.listRevisions(post);
        for (int i = 0; i < revisions.size(); i++) {
            boolean last = i + 1 == revisions.size();
            String after = last ? post.getSource() : revisions.get(i + 1).getSource();
            Instant at = last ? post.getEditedAt() : revisions.get(i + 1).getWrittenAt();
            edits.add(new Edit(at, WordDiff.of(revisions.get(i).getSource(), after)));
        }
        Collections.reverse(edits);
    }

    public Post getPost() {
        return post;
    }

    public List<Edit> getEdits() {
        return edits;
    }

    public String getPlace() {
        return places.of(post);
    }
}
