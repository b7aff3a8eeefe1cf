package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.manyhands.contentnotes.Notes;

/** Reads of posts for moderation alone, which asks its own permission: with what they deal with, whoever asks. */
@ApplicationScoped
class ModeratedPostQueries {
    private static final String READ = "select p, n.codes, n.words, tn.codes, tn.words from Post p"
            + " left join fetch p.topic t left join fetch p.persona"
            + " left join ContentNote n on n.subjectType = 'post' and n.subjectId = p.id"
            + " left join ContentNote tn on tn.subjectType = 'topic' and tn.subjectId = p.topicId"
            + " where p.deletedAt is null and ";

    @PersistenceContext
    EntityManager em;

    /**
     * A post and what a reader is told before its words.
     *
     * @param post the post
     * @param notes what it and its topic deal with
     */
    record NotedPost(Post post, Notes notes) {}

    /** Those of these posts that were not deleted. */
    List<NotedPost> list(Collection<Long> ids) {
        return read(em.createQuery(READ + "p.id in :ids order by p.id", Object[].class)
                .setParameter("ids", ids));
    }

    /** The same for the posts next to one in its topic, with itself, by number. */
    List<NotedPost> listAround(Post post, int most) {
        return read(em.createQuery(
                        READ + "p.topic = :topic and p.number between :first and :last order by p.number",
                        Object[].class)
                .setParameter("topic", post.getTopic())
                .setParameter("first", post.getNumber() - most)
                .setParameter("last", post.getNumber() + most));
    }

    private static List<NotedPost> read(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new NotedPost(
                        (Post) row[0],
                        Notes.of((String) row[3], (String) row[4]).and(Notes.of((String) row[1], (String) row[2]))))
                .toList();
    }
}
