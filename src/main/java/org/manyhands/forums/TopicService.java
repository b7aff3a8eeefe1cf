package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.manyhands.tags.TagService;

/** Beginning, naming, closing and pinning topics, and the discussions of other features' subjects. */
@ApplicationScoped
public class TopicService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ForumQueries forums;

    @Inject
    TopicQueries topics;

    @Inject
    Subjects subjects;

    @Inject
    PostService posts;

    @Inject
    SpaceQueries spaces;

    @Inject
    VoiceQueries voices;

    @Inject
    TagService tags;

    @Inject
    PostNoteService notes;

    @Inject
    Throttle throttle;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Begins a topic in a forum with its first post. */
    @Transactional
    public TopicRef begin(Actor actor, long forumId, NewTopic words) {
        return begin(actor, forumId, words, reader.writing());
    }

    /** The same with words whose language is known, or null. */
    TopicRef begin(Actor actor, long forumId, NewTopic words, String language) {
        Forum forum = forums.get(actor, forumId);
        Standing standing = spaces.standing(actor, forum.getSpace().getId());
        ForumPermissions.requireCanBegin(actor, standing, forum);
        ForumPermissions.requireCanBe(actor, standing, words.kind());
        throttle.check(Limit.TOPIC, String.valueOf(actor.accountId()));
        em.refresh(forum, LockModeType.PESSIMISTIC_WRITE);
        ForumPermissions.requireCanBegin(actor, standing, forum);
        Persona persona = spaces.getPersona(standing);
        Topic topic =
                Topic.begin(forum, words.title(), persona, voices.get(actor, words.standpoint()), clock.instant());
        topic.writtenIn(language);
        topic.become(words.kind());
        em.persist(topic);
        posts.add(
                        actor,
                        topic,
                        standing,
                        NewPost.of(words.source(), words.standpoint()).inNameOf(words.organization()))
                .writtenIn(language);
        tags.tag(actor, standing.spaceId(), ForumActivity.subject(topic), words.tags(), true);
        record(actor, ForumActivity.BEGAN, topic);
        notes.begin(actor, topic, words.notes());
        return TopicRef.of(topic);
    }

    /**
     * The discussion of a subject, made when there is none yet by whoever looks after the subject; from then on who sees
     * the subject sees the discussion.
     *
     * @param title the title under which the discussion stands, usually the subject's
     */
    @Transactional
    public TopicRef discuss(Actor actor, long spaceId, SubjectRef subject, String title) {
        ForumPermissions.requireCanRunDiscussion(actor, subjects.looksAfter(actor, subject));
        Topic topic = topics.findBySubject(subject).orElseGet(() -> {
            Space space = em.getReference(Space.class, spaceId);
            Topic made = Topic.discussionOf(subject, space, title, clock.instant());
            made.writtenIn(reader.writing());
            em.persist(made);
            return made;
        });
        return TopicRef.of(topic);
    }

    /** Follows a new title of the subject and its language, which may be null. */
    @Transactional
    public void renameDiscussion(Actor actor, SubjectRef subject, String title, String language) {
        ForumPermissions.requireCanRunDiscussion(actor, subjects.looksAfter(actor, subject));
        topics.findBySubject(subject).ifPresent(topic -> {
            em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
            topic.rename(title);
            topic.writtenIn(language);
        });
    }

    /**
     * Gives a topic another title.
     *
     * @param before the title that the person saw, so that a change made meanwhile is told
     * @param language of the new title, such as {@code es}, or null for another or several
     */
    @Transactional
    public TopicRef rename(Actor actor, String key, String before, String title, String language) {
        NewTopic.requireTitle(title);
        Topic topic = topics.get(actor, key);
        ForumPermissions.requireCanRename(actor, standing(actor, topic), topic);
        em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        if (!topic.getTitle().equals(before)) {
            throw RuleViolation.at("title", "errors.changed-meanwhile");
        }
        topic.rename(title);
        topic.writtenIn(language);
        record(actor, ForumActivity.RENAMED, topic);
        return TopicRef.of(topic);
    }

    /** Puts a topic before the others of its forum, or back among them. */
    @Transactional
    public void pin(Actor actor, String key, boolean pinned) {
        Topic topic = moderated(actor, key);
        if (topic.isPinned() != pinned) {
            topic.pin(pinned);
            record(actor, pinned ? ForumActivity.PINNED : ForumActivity.UNPINNED, topic);
        }
    }

    private Topic moderated(Actor actor, String key) {
        Topic topic = topics.get(actor, key);
        ForumPermissions.requireCanModerate(actor, standing(actor, topic));
        em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        return topic;
    }

    private Standing standing(Actor actor, Topic topic) {
        return spaces.standing(actor, topic.getSpace().getId());
    }

    private void record(Actor actor, Verb verb, Topic topic) {
        Audience audience = Audience.space(topic.getSpace().getId());
        activity.record(actor, verb, ForumActivity.subject(topic), audience);
    }
}
