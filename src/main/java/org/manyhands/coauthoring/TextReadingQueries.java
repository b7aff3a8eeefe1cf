package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Reads how far people have read texts, each their own. */
@ApplicationScoped
public class TextReadingQueries {
    @PersistenceContext
    EntityManager em;

    /** How far the reader has read the text of a subject, if they ever did. */
    public Optional<TextReading> find(Actor reader, SubjectRef subject) {
        return em.createQuery(
                        "select r from TextReading r join r.text t where r.account.id = :reader"
                                + " and t.subjectType = :type and t.subjectId = :subject",
                        TextReading.class)
                .setParameter("reader", reader.accountId())
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .getResultStream()
                .findFirst();
    }
}
