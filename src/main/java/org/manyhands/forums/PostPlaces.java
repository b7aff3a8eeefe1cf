package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    Urls urls;

    /** The post under this key, in a topic that the viewer sees. */
    Post get(Actor viewer, String key) {
        return posts.get(viewer, key);
    }

    Standing standing(Actor viewer, Post post) {
        return spaces.standing(viewer, post.getTopic().getSpace().getId());
    }

    /** Where a post stands: page and place in its topic. */
    String of(Post post) {
        Topic topic = post.getTopic();
        return urls.topicPost(topic.getPublicKey(), topic.getSlug(), PostPages.of(post.getNumber()), post.getNumber());
    }
}
