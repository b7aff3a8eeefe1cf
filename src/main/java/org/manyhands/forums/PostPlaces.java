package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.Noted;
import org.manyhands.contentnotes.Notes;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Finds posts for the pages of their acts, and says where they stand. */
@ApplicationScoped
class PostPlaces {
    @Inject
    PostQueries posts;

    @Inject
    SpaceQueries spaces;

    @Inject
    ContentNoteQueries notes;

    @Inject
    Urls urls;

    /** The post under this key, in a topic that the viewer sees. */
    Post get(Actor viewer, String key) {
        return posts.get(viewer, key);
    }

    Standing standing(Actor viewer, Post post) {
        return spaces.standing(viewer, post.getTopic().getSpace().getId());
    }

    /** What a post and its topic deal with, and how its words stand on a page of this reader. */
    Noted noted(Actor viewer, Post post) {
        return notes.noted(viewer, notes(post));
    }

    Notes notes(Post post) {
        return notes.of(ForumActivity.subject(post.getTopic())).and(notes.of(ForumActivity.subject(post)));
    }

    /** Where a post stands: page and place in its topic. */
    String of(Post post) {
        Topic topic = post.getTopic();
        return urls.topicPost(topic.getPublicKey(), topic.getSlug(), PostPages.of(post.getNumber()), post.getNumber());
    }
}
