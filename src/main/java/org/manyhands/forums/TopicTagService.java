package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.manyhands.tags.TagNames;
import org.manyhands.tags.TagQueries;
import org.manyhands.tags.TagService;

/** Tags topics: who began one and who moderates, as with its title. */
@ApplicationScoped
public class TopicTagService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TopicQueries topics;

    @Inject
    TagQueries tags;

    @Inject
    TagService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    ActivityLog activity;

    /**
     * Gives a topic exactly these tags.
     *
     * @param before the tags that the person saw, as they were typed, so that a change made meanwhile is told
     * @param typed the tags, with commas between them
     */
    @Transactional
    public void tag(Actor actor, String key, String before, String typed) {
        Topic topic = topics.get(actor, key);
        Standing standing = spaces.standing(actor, topic.getSpace().getId());
        ForumPermissions.requireCanRename(actor, standing, topic);
        em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        SubjectRef subject = ForumActivity.subject(topic);
        if (!TagNames.typed(tags.of(actor, subject)).equals(before)) {
            throw RuleViolation.at("tags", "errors.changed-meanwhile");
        }
        if (service.tag(actor, standing.spaceId(), subject, TagNames.read(typed).names(), true)) {
            activity.record(actor, ForumActivity.TAGGED, subject, Audience.space(standing.spaceId()));
        }
    }
}
