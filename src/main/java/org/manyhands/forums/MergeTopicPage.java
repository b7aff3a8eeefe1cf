package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Where whoever keeps order makes a topic part of another. */
@Named
@RequestScoped
public class MergeTopicPage {
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

    private final PlaceForm form = new PlaceForm();
    private Topic topic;

    /** Nothing leaves its space. */
    public void load() {
        Actor actor = current.actor();
        topic = topics.get(actor, key);
        Standing standing = spaces.standing(actor, topic.getSpace().getId());
        ForumPermissions.requireCanMove(actor, standing, topic);
    }

    /** Leads to where everything stands then. */
    public void merge() {
        TopicRef stays = service.merge(current.actor(), key, form.key());
        redirect.to(urls.topic(stays.key(), stays.slug()), "forums.merge.done");
    }

    public PlaceForm getForm() {
        return form;
    }

    public Topic getTopic() {
        return topic;
    }
}
