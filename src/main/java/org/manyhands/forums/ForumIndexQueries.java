package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.IndexedRow;
import org.manyhands.spaces.SpaceQueries;

/** Reads topics, posts and needs for the index, and again as a reader may see them when they are found. */
@ApplicationScoped
class ForumIndexQueries {
    /** The first post of a topic in a forum is found with the topic; a place that leads on has no words, as if deleted. */
    private static final String POSTS = """
            select new org.manyhands.forums.PostIndexRow(p.id, p.number, p.source, p.language, per.id, per.name,
              p.importedName, p.createdAt, t.id, t.publicKey, t.slug, t.title, t.subjectType, t.subjectId, s.id, s.access, s.name,
              n.codes, n.words, tn.codes, tn.words)
            from Post p join p.topic t join t.space s left join p.persona per
              left join ContentNote n on n.subjectType = 'post' and n.subjectId = p.id
              left join ContentNote tn on tn.subjectType = 'topic' and tn.subjectId = p.topicId
            where p.id in :ids and p.deletedAt is null and p.hiddenAt is null and p.awayAt is null
              and (p.number > 1 or t.subjectType is not null)""";

    private static final String TOPICS = """
            select new org.manyhands.forums.TopicIndexRow(t.id, t.publicKey, t.slug, t.title, p.source, t.language, s.id,
              s.access, s.name, per.id, per.name, t.createdAt, n.codes, n.words, tn.codes, tn.words)
            from Topic t join t.space s left join t.persona per left join Post p on p.topic = t and p.number = 1
              and p.deletedAt is null and p.hiddenAt is null and p.awayAt is null
              left join ContentNote n on n.subjectType = 'post' and n.subjectId = p.id
              left join ContentNote tn on tn.subjectType = 'topic' and tn.subjectId = t.id
            where t.id in :ids and t.subjectType is null and t.successor is null""";

    private static final String NEEDS = """
            select new org.manyhands.spaces.IndexedRow(n.id, n.publicKey, n.slug, n.title, n.words, n.language, s.id,
              s.access, s.name, per.id, per.name, n.createdAt)
            from Need n join n.space s left join n.persona per where n.id in :ids""";

    private static final String READ = " and " + SpaceQueries.READABLE;

    @PersistenceContext
    EntityManager em;

    List<PostIndexRow> posts(Collection<Long> ids) {
        return of(POSTS, PostIndexRow.class, ids).getResultList();
    }

    /** Those that the reader sees, as far as that is a matter of the space. */
    List<PostIndexRow> posts(Actor reader, Collection<Long> ids) {
        return of(POSTS + READ, PostIndexRow.class, ids)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    List<TopicIndexRow> topics(Collection<Long> ids) {
        return of(TOPICS, TopicIndexRow.class, ids).getResultList();
    }

    List<TopicIndexRow> topics(Actor reader, Collection<Long> ids) {
        return of(TOPICS + READ, TopicIndexRow.class, ids)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    List<IndexedRow> needs(Collection<Long> ids) {
        return of(NEEDS, IndexedRow.class, ids).getResultList();
    }

    List<IndexedRow> needs(Actor reader, Collection<Long> ids) {
        return of(NEEDS + READ, IndexedRow.class, ids)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    /** The next ids of an entity after one. */
    List<Long> after(Class<?> type, long id, int most) {
        return em.createQuery(
                        "select x.id from " + type.getSimpleName() + " x where x.id > :after order by x.id", Long.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** The tags of topics. */
    Map<Long, List<TopicTag>> tags(Collection<Long> topics) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        return of(
                        "select new org.manyhands.forums.TopicTag(x.subjectId, g.id, g.name) from Tagging x join x.tag g"
                                + " where x.subjectType = 'topic' and x.subjectId in :ids",
                        TopicTag.class,
                        topics)
                .getResultStream()
                .collect(Collectors.groupingBy(TopicTag::topicId));
    }

    /** The topics that have one of these tags. */
    List<Long> topicsTagged(Collection<Long> tags, long after, int most) {
        return touched(
                "select distinct x.subjectId from Tagging x where x.tag.id in :ids and x.subjectType = 'topic' and"
                        + " x.subjectId",
                tags,
                after,
                most);
    }

    /** The posts of topics that have one of these tags. */
    List<Long> postsTagged(Collection<Long> tags, long after, int most) {
        return touched(
                "select x.id from Post x where x.topicId in (select y.subjectId from Tagging y where y.tag.id in :ids"
                        + " and y.subjectType = 'topic') and x.id",
                tags,
                after,
                most);
    }

    /** The posts of topics or of personas. */
    List<Long> postsOf(String attribute, Collection<Long> ids, long after, int most) {
        return touched("select x.id from Post x where x." + attribute + ".id in :ids and x.id", ids, after, most);
    }

    /** The topics that begin with one of these posts. */
    List<Long> topicsOfPosts(Collection<Long> ids, long after, int most) {
        return touched(
                "select x.topic.id from Post x where x.id in :ids and x.number = 1 and x.topic.id", ids, after, most);
    }

    /** The topics that begin with a post of one of these personas. */
    List<Long> topicsOfPersonas(Collection<Long> ids, long after, int most) {
        return touched(
                "select x.topic.id from Post x where x.persona.id in :ids and x.number = 1 and x.topic.id",
                ids,
                after,
                most);
    }

    private List<Long> touched(String jpql, Collection<Long> ids, long after, int most) {
        String column = jpql.substring(jpql.lastIndexOf(' ') + 1);
        return em.createQuery(jpql + " > :after order by " + column, Long.class)
                .setParameter("ids", ids)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> of(String jpql, Class<T> row, Collection<Long> ids) {
        return em.createQuery(jpql, row).setParameter("ids", ids);
    }
}
