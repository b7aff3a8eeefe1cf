package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;

/** What waits in a forum for its time; whoever looks after the space begins it at once or takes it back. */
@Named
@RequestScoped
public class ScheduledTopicsPage {
    @Inject
    @Param(name = "forum")
    String slug;

    @Inject
    @Param(name = "topic")
    String key;

    @Inject
    ForumQueries forums;

    @Inject
    ScheduledTopicQueries topics;

    @Inject
    ScheduledTopicService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Forum forum;
    private List<ScheduledTopic> rows;
    private ScheduledTopic chosen;

    /** An address with a topic that is not there any longer shows the list alone. */
    public void load() {
        Actor actor = current.actor();
        forum = forums.get(actor, slug);
        ForumPermissions.requireCanKeepForums(
                actor, spaces.standing(actor, forum.getSpace().getId()));
        rows = topics.list(actor, forum);
        chosen = rows.stream()
                .filter(row -> row.getPublicKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    public void beginNow() {
        TopicRef begun = service.beginNow(current.actor(), chosen.getPublicKey());
        redirect.to(urls.topic(begun.key(), begun.slug()), "forums.topic.begun");
    }

    public void takeBack() {
        service.takeBack(current.actor(), chosen.getPublicKey());
        redirect.to(urls.scheduledTopics(slug), "forums.scheduled.taken-back");
    }

    /** Where one of them is looked at. */
    public String address(ScheduledTopic topic) {
        return Urls.query(urls.scheduledTopics(slug), "topic", topic.getPublicKey());
    }

    public Forum getForum() {
        return forum;
    }

    public List<ScheduledTopic> getRows() {
        return rows;
    }

    /** The one that is looked at, or null. */
    public ScheduledTopic getChosen() {
        return chosen;
    }
}
