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
import org.manyhands.spaces.Standing;

/** Where whoever keeps order lets a topic stand in another forum. */
@Named
@RequestScoped
public class MoveTopicPage {
    @Inject
    @Param
    String key;

    @Inject
    TopicQueries topics;

    @Inject
    TopicMoveService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    ForumQueries forumQueries;

    private final PlaceForm form = new PlaceForm();
    private Topic topic;
    private List<Forum> forums;

    /** Nothing leaves its space. */
    public void load() {
        Actor actor = current.actor();
        topic = topics.get(actor, key);
        Standing standing = spaces.standing(actor, topic.getSpace().getId());
        ForumPermissions.requireCanMove(actor, standing, topic);
        forums = forumQueries.listOf(topic.getSpace().getId()).stream()
                .filter(forum -> !forum.equals(topic.getForum()))
                .toList();
    }

    /** Its address stays. */
    public void move() {
        TopicRef moved = service.move(current.actor(), key, form.getForum());
        redirect.to(urls.topic(moved.key(), moved.slug()), "forums.move.done");
    }

    public List<Forum> getForums() {
        return forums;
    }

    public PlaceForm getForm() {
        return form;
    }

    public Topic getTopic() {
        return topic;
    }
}
