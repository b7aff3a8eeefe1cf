package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;

/** Makes forums and topics for service tests. */
@ApplicationScoped
public class Talks {
    @Inject
    ForumService forums;

    @Inject
    TopicService topics;

    @Inject
    PostService posts;

    /** A topic with one post by its author, in a forum of its own. */
    public TopicRef topic(Actor facilitator, Actor author, Space space) {
        NewForum words = new NewForum("Forum " + Keys.random(), "For tests");
        ForumRef forum = forums.create(facilitator, space.getSlug(), words);
        return topics.begin(author, forum.id(), new NewTopic("Topic " + Keys.random(), "The *first* words.", null));
    }

    public PostRef reply(Actor author, TopicRef topic, String words) {
        return posts.reply(author, topic.id(), NewPost.of(words, null));
    }
}
