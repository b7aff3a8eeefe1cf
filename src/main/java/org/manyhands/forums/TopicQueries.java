package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.tags.Tag;
import org.manyhands.tags.TagQueries;

/** Reads of topics, as far as the viewer may see them. */
@ApplicationScoped
public class TopicQueries {
    private static final String TOPIC = "select t from Topic t join fetch t.space s left join fetch t.forum"
            + " left join fetch t.persona left join fetch t.standpoint left join fetch t.successor where ";

    /** How many topics stand on a page of their forum. */
    static final int PAGE = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Subjects subjects;

    /** The topic under this key. */
    Topic get(Actor viewer, String key) {
        return em.createQuery(TOPIC + "t.publicKey = :key and " + SpaceQueries.READABLE, Topic.class)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .filter(topic -> isSeen(viewer, topic))
                .findFirst()
                .orElseThrow(() -> new NotFound("topic"));
    }

    Topic get(Actor viewer, long id) {
        return em.createQuery(TOPIC + "t.id = :id and " + SpaceQueries.READABLE, Topic.class)
                .setParameter("id", id)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .filter(topic -> isSeen(viewer, topic))
                .findFirst()
                .orElseThrow(() -> new NotFound("topic"));
    }

    /** The discussion of a subject is seen by those who see the subject. */
    boolean isSeen(Actor viewer, Topic topic) {
        return topic.getSubject() == null
                || subjects.card(viewer, topic.getSubject()).isPresent();
    }

    /** The discussion of a subject that the viewer sees; empty while there is none. */
    public Optional<DiscussionRow> findDiscussion(Actor viewer, SubjectRef subject) {
        return em.createQuery("""
                        select new org.manyhands.forums.DiscussionRow(t.id, t.publicKey, t.slug, t.postCount,
                          t.personCount, t.lastPostAt, t.closed)
                        from Topic t join t.space s
                        where t.subjectType = :type and t.subjectId = :id and
                        """ + SpaceQueries.READABLE, DiscussionRow.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst();
    }

    Optional<Topic> findBySubject(SubjectRef subject) {
        return em.createQuery("select t from Topic t where t.subjectType = :type and t.subjectId = :id", Topic.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultStream()
                .findFirst();
    }

    /** Why a topic is closed at present, if it is. */
    Optional<TopicClosure> findClosure(Topic topic) {
        return em.createQuery(
                        "select c from TopicClosure c left join fetch c.persona where c.topic = :topic"
                                + " and c.reopenedAt is null",
                        TopicClosure.class)
                .setParameter("topic", topic)
                .getResultStream()
                .findFirst();
    }

    /** Those of these topics whose space the viewer may read. */
    List<Topic> list(Actor viewer, Collection<Long> ids) {
        return em.createQuery(
                        "select t from Topic t join t.space s where t.id in :ids and " + SpaceQueries.READABLE,
                        Topic.class)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /** The topics of a forum, pinned ones first, then by their latest post; a page begins after a mark. */
    Slice<TopicRow> listOf(Actor viewer, Forum forum, Mark after) {
        List<TopicRow> found = new ArrayList<>();
        if (after == null || after.rank() == TopicRow.PINNED) {
            found.addAll(listOf(viewer, forum, true, after, PAGE + 1));
        }
        if (found.size() <= PAGE) {
            Mark behind = after == null || after.rank() == TopicRow.PINNED ? null : after;
            found.addAll(listOf(viewer, forum, false, behind, PAGE + 1 - found.size()));
        }
        return Slice.of(found, PAGE);
    }

    /** Each part of the list has an index in its order. */
    private List<TopicRow> listOf(Actor viewer, Forum forum, boolean pinned, Mark after, int limit) {
        TypedQuery<TopicRow> query = em.createQuery(
                        TopicRow.SELECT + "t.forum = :forum and t.pinned = :pinned and t.successor is null and "
                                + SpaceQueries.READABLE + Mark.before(after, "t.lastPostAt", "t.publicKey")
                                + " order by t.forum.id, t.pinned, t.lastPostAt desc, t.publicKey",
                        TopicRow.class)
                .setParameter("forum", forum)
                .setParameter("pinned", pinned)
                .setParameter("reader", viewer.readerId());
        return Mark.bind(query, after).setMaxResults(limit).getResultList();
    }

    /** The topics with a tag, the latest first. */
    Slice<TopicRow> listTagged(Actor viewer, Tag tag, Mark after) {
        TypedQuery<TopicRow> query = em.createQuery(
                        TopicRow.SELECT + "t.id in " + TagQueries.TAGGED + " and "
                                + SpaceQueries.READABLE + Mark.before(after, "t.lastPostAt", "t.publicKey")
                                + " order by t.lastPostAt desc, t.publicKey",
                        TopicRow.class)
                .setParameter("tag", tag.getId())
                .setParameter("type", TopicSubjectSource.TYPE)
                .setParameter("reader", viewer.readerId());
        return Slice.of(Mark.bind(query, after), PAGE);
    }

    /** The topic with the latest post in each of these forums. */
    List<LatestTopicRow> listLatest(Actor viewer, Collection<Long> forumIds) {
        if (forumIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select new org.manyhands.forums.LatestTopicRow(f.id, t.publicKey, t.slug, t.title, t.lastPostAt,
                          t.language)
                        from Topic t join t.forum f join t.space s
                        where f.id in :forums and t.lastPostAt = f.lastPostAt and t.successor is null and
                        """ + SpaceQueries.READABLE, LatestTopicRow.class)
                .setParameter("forums", forumIds)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }
}
