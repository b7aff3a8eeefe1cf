package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Limit;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** What authors do with their own posts: edit them, with the earlier states kept, and delete them for good. */
@ApplicationScoped
public class PostEditService {
    @PersistenceContext
    EntityManager em;

    @Inject
    PostQueries posts;

    @Inject
    PostRevisionQueries revisions;

    @Inject
    EvidenceService evidence;

    @Inject
    PostNoteService notes;

    @Inject
    SpaceQueries spaces;

    @Inject
    Markup markup;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    ChosenSettings chosen;

    @Inject
    Clock clock;

    /**
     * Says a post differently; how it read before stays in its history.
     *
     * @param version the version of the post that the person saw
     * @param language of the new words, such as {@code es}, or null for another or several
     */
    @Transactional
    public PostRef edit(Actor actor, String key, int version, String source, String language) {
        NewPost.requireWords(source);
        Post post = posts.get(actor, key);
        ForumPermissions.requireCanEdit(actor, standing(actor, post), post);
        throttle.check(Limit.EDIT, String.valueOf(actor.accountId()));
        if (post.getVersion() != version) {
            throw RuleViolation.at("text", "errors.changed-meanwhile");
        }
        int longest = Math.max(chosen.limit(Limit.POST_LENGTH), post.getSource().length());
        NewPost.requireNotLonger(source, longest);
        post.writtenIn(language);
        if (!post.getSource().equals(source)) {
            int number = revisions.count(post) + 1;
            em.persist(post.edit(number, source, markup.kept(source), clock.instant()));
            activity.record(actor, ForumActivity.EDITED, ForumActivity.subject(post), audience(post));
        }
        return PostRef.of(post);
    }

    /** Deletes a post with its history; its number stays, and marks as evidence go with the words. */
    @Transactional
    public PostRef delete(Actor actor, String key) {
        Post post = posts.get(actor, key);
        Standing standing = standing(actor, post);
        ForumPermissions.requireCanDelete(actor, standing, post);
        Topic topic = post.getTopic();
        em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        revisions.list(post).forEach(em::remove);
        post.delete(clock.instant());
        em.flush();
        topic.postDeleted(!posts.hasPosted(topic, standing.personaId()));
        if (topic.getForum() != null) {
            em.refresh(topic.getForum(), LockModeType.PESSIMISTIC_WRITE);
            topic.getForum().postDeleted();
        }
        evidence.withdraw(actor, post);
        notes.forget(actor, post);
        activity.record(actor, ForumActivity.DELETED, ForumActivity.subject(post), audience(post));
        return PostRef.of(post);
    }

    private Standing standing(Actor actor, Post post) {
        return spaces.standing(actor, post.getTopic().getSpace().getId());
    }

    private static Audience audience(Post post) {
        return Audience.space(post.getTopic().getSpace().getId());
    }
}
