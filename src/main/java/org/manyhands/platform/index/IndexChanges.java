package org.manyhands.platform.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.manyhands.platform.activity.Activity;
import org.manyhands.platform.subjects.SubjectChanged;
import org.manyhands.platform.subjects.SubjectRef;

/** Writes down, in the transaction of a change, that something is to be found differently. */
@ApplicationScoped
public class IndexChanges {
    @PersistenceContext
    EntityManager em;

    @Inject
    IndexSources sources;

    @Inject
    IndexKeeper keeper;

    /** Something happened that stands in the record. */
    void happened(@Observes Activity activity) {
        note(activity.getSubject());
    }

    /** Something changed of which the record does not speak by itself. */
    void changed(@Observes SubjectChanged changed) {
        note(changed.subject());
    }

    /** The node on which it happened does not wait for its next look. */
    void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) Activity activity) {
        if (sources.care(activity.getSubject())) {
            keeper.look();
        }
    }

    private void note(SubjectRef subject) {
        if (sources.care(subject)) {
            add(subject);
        }
    }

    void add(SubjectRef subject) {
        em.createNativeQuery("insert into index_change (id, subject_type, subject_id)"
                        + " values (nextval('index_change_id'), ?1, ?2)")
                .setParameter(1, subject.type())
                .setParameter(2, subject.id())
                .executeUpdate();
    }
}
