package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectChanged;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.manyhands.tags.TagService;

/**
 * Gives topics and posts another place in their space. Posts stay what they are, with their keys and all that is attached to
 * them; the numbers that they leave lead on. Nothing leaves its space: it was said to those who read there, under names of
 * theirs. Topics are held in the order of their ids, then forums in the order of theirs.
 */
@ApplicationScoped
public class TopicMoveService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TopicQueries topics;

    @Inject
    ForumQueries forums;

    @Inject
    TopicMoveQueries found;

    @Inject
    OwnPostQueries counts;

    @Inject
    EvidenceService evidence;

    @Inject
    PostNoteService notes;

    @Inject
    TopicClosingService closing;

    @Inject
    TagService tags;

    @Inject
    SpaceQueries spaces;

    @Inject
    ActivityLog activity;

    @Inject
    Event<SubjectChanged> changed;

    @Inject
    Clock clock;

    /** Lets a topic stand in another forum of its space. */
    @Transactional
    public TopicRef move(Actor actor, String key, String forumSlug) {
        Topic topic = movable(actor, key);
        Forum from = topic.getForum();
        Forum to = forum(actor, topic, forumSlug);
        hold(List.of(topic));
        if (!from.equals(to)) {
            topic.moveTo(to);
            recount(List.of(from, to));
            record(actor, ForumActivity.MOVED, topic);
        }
        return TopicRef.of(topic);
    }

    /** Makes a topic of some posts of another one, in a forum of its space. */
    @Transactional
    public TopicRef split(Actor actor, String key, Set<Integer> numbers, String title, String forumSlug) {
        NewTopic.requireTitle(title);
        Topic from = movable(actor, key);
        Forum forum = forum(actor, from, forumSlug);
        hold(List.of(from));
        List<Post> chosen = numbers.isEmpty() ? List.of() : found.list(from, numbers);
        if (chosen.isEmpty()) {
            throw RuleViolation.at("numbers", "forums.split.none");
        }
        if (chosen.size() == from.getPostCount()) {
            throw RuleViolation.at("numbers", "forums.split.all");
        }
        Topic to = Topic.splitOff(forum, title, chosen.get(0));
        em.persist(to);
        carry(from, to, chosen);
        recount(List.of(from.getForum(), forum));
        record(actor, ForumActivity.SPLIT, to);
        notes.bring(actor, from, to);
        return TopicRef.of(to);
    }

    /** Makes a topic part of another of its space: its posts stand behind those that are there, in their order. */
    @Transactional
    public TopicRef merge(Actor actor, String key, String intoKey) {
        Topic from = movable(actor, key);
        Topic to = movable(actor, intoKey);
        if (from.equals(to) || !from.getSpace().equals(to.getSpace())) {
            throw RuleViolation.at("into", "forums.merge.other");
        }
        hold(List.of(from, to));
        carry(from, to, found.list(from, null));
        found.listMergedInto(from).forEach(earlier -> earlier.mergeInto(to));
        from.mergeInto(to);
        recount(List.of(from.getForum(), to.getForum()));
        record(actor, ForumActivity.MERGED, to);
        closing.closeMerged(actor, from);
        notes.bring(actor, from, to);
        tags.bring(actor, from.getSpace().getId(), ForumActivity.subject(from), ForumActivity.subject(to), true);
        return TopicRef.of(to);
    }

    /** The places are taken before others are left: no number of a topic is ever that of two posts. */
    private void carry(Topic from, Topic to, List<Post> posts) {
        Instant now = clock.instant();
        Map<Integer, Integer> numbers = new HashMap<>();
        posts.forEach(post -> numbers.put(post.getNumber(), to.receive()));
        Map<Integer, Post> all = new HashMap<>();
        found.list(from, null).forEach(post -> all.put(post.getNumber(), post));
        Map<Integer, Post> left = new HashMap<>();
        for (Post post : posts) {
            left.put(post.getNumber(), post);
            Integer answered = post.getReplyToNumber();
            Post stays = answered == null || numbers.containsKey(answered) ? null : all.get(answered);
            post.moveTo(
                    to,
                    numbers.get(post.getNumber()),
                    answered == null ? null : numbers.get(answered),
                    stays == null ? null : ForumActivity.subject(stays));
        }
        em.flush();
        left.forEach((number, post) -> em.persist(Post.leftBehind(from, number, post, now)));
        em.flush();
        Map<Long, long[]> counted = counts.count(List.of(from, to));
        Stream.of(from, to).forEach(topic -> {
            long[] of = counted.getOrDefault(topic.getId(), new long[2]);
            topic.recount(of[0], of[1], found.lastPost(topic));
        });
        found.listNeeds(to).forEach(evidence::recount);
        changed.fire(new SubjectChanged(ForumActivity.subject(from)));
    }

    private void recount(List<Forum> some) {
        em.flush();
        some.stream().distinct().sorted(Comparator.comparing(Forum::getId)).forEach(forum -> {
            em.refresh(forum, LockModeType.PESSIMISTIC_WRITE);
            TopicMoveQueries.ForumCount count = found.count(forum);
            forum.recount(count.topics(), count.posts(), count.last());
        });
    }

    private void hold(List<Topic> some) {
        some.stream()
                .sorted(Comparator.comparing(Topic::getId))
                .forEach(topic -> em.refresh(topic, LockModeType.PESSIMISTIC_WRITE));
    }

    private Topic movable(Actor actor, String key) {
        Topic topic = topics.get(actor, key);
        Standing standing = spaces.standing(actor, topic.getSpace().getId());
        ForumPermissions.requireCanMove(actor, standing, topic);
        return topic;
    }

    private Forum forum(Actor actor, Topic topic, String slug) {
        Forum forum = forums.get(actor, slug);
        if (!forum.getSpace().equals(topic.getSpace())) {
            throw new NotFound("forum");
        }
        return forum;
    }

    private void record(Actor actor, Verb verb, Topic topic) {
        Audience audience = Audience.space(topic.getSpace().getId());
        activity.record(actor, verb, ForumActivity.subject(topic), audience);
    }
}
