package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What has to be known when topics and posts get another place, whoever asks; the services have asked who may. */
@ApplicationScoped
class TopicMoveQueries {
    @PersistenceContext
    EntityManager em;

    /** The posts of a topic that were not deleted, by number: all, or those with these numbers. */
    List<Post> list(Topic topic, Collection<Integer> numbers) {
        return em.createQuery(
                        "select p from Post p where p.topic = :topic and p.deletedAt is null"
                                + (numbers == null ? "" : " and p.number in :numbers") + " order by p.number",
                        Post.class)
                .setParameter("topic", topic)
                .setParameter(numbers == null ? "topic" : "numbers", numbers == null ? topic : numbers)
                .getResultList();
    }

    /** The topics that became part of this one: where it goes, they lead. */
    List<Topic> listMergedInto(Topic topic) {
        return em.createQuery("select t from Topic t where t.successor = :topic", Topic.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    /** When the latest post of a topic was written, or null. */
    Instant lastPost(Topic topic) {
        return em.createQuery(
                        "select max(p.createdAt) from Post p where p.topic = :topic and p.deletedAt is null",
                        Instant.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }

    /** How many topics and posts stand in a forum, and when the latest was written. */
    ForumCount count(Forum forum) {
        Object[] row = em.createQuery(
                        "select count(t), sum(t.postCount), max(t.lastPostAt) from Topic t where t.forum = :forum"
                                + " and t.successor is null",
                        Object[].class)
                .setParameter("forum", forum)
                .getSingleResult();
        return new ForumCount((Long) row[0], row[1] == null ? 0 : (Long) row[1], (Instant) row[2]);
    }

    /**
     * What a forum counts.
     *
     * @param topics that stand in it
     * @param posts in them
     * @param last when the latest was written, or null
     */
    record ForumCount(long topics, long posts, Instant last) {}

    /** The needs for which posts of a topic are evidence. */
    List<Need> listNeeds(Topic topic) {
        return em.createQuery(
                        "select n from Need n where n.id in (select l.toId from Link l, Post p where"
                                + " l.kind = org.manyhands.links.LinkKind.EVIDENCE and l.removedAt is null"
                                + " and p.id = l.fromId and p.topic = :topic) order by n.id",
                        Need.class)
                .setParameter("topic", topic)
                .getResultList();
    }
}
