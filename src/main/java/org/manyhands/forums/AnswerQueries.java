package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Reads of accepted answers. */
@ApplicationScoped
class AnswerQueries {
    @PersistenceContext
    EntityManager em;

    /** The answers that were accepted in a topic and can be read; only a question has any. */
    List<AnswerRow> listIn(Actor viewer, Topic topic) {
        if (topic.getKind() != TopicKind.QUESTION) {
            return List.of();
        }
        return em.createQuery(
                        "select new org.manyhands.forums.AnswerRow(p.id, p.number, per.name, p.importedName)"
                                + " from AcceptedAnswer a join a.post p join p.topic t join t.space s left join p.persona per"
                                + " where t = :topic and p.deletedAt is null and p.hiddenAt is null and "
                                + SpaceQueries.READABLE + " order by p.number",
                        AnswerRow.class)
                .setParameter("topic", topic)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    Optional<AcceptedAnswer> find(Post post) {
        return em.createQuery("select a from AcceptedAnswer a where a.post = :post", AcceptedAnswer.class)
                .setParameter("post", post)
                .getResultStream()
                .findFirst();
    }
}
