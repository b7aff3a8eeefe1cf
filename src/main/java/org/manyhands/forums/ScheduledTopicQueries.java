package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Reads of topics that were written for later; pages ask first who looks after the space. */
@ApplicationScoped
class ScheduledTopicQueries {
    private static final String READ = "select x from ScheduledTopic x join fetch x.forum f join fetch f.space s"
            + " join fetch x.persona left join fetch x.standpoint left join fetch x.organization where ";

    @PersistenceContext
    EntityManager em;

    /** What waits in a forum, by its time. */
    List<ScheduledTopic> list(Actor viewer, Forum forum) {
        return em.createQuery(
                        READ + "f = :forum and " + SpaceQueries.READABLE + " order by x.due, x.id",
                        ScheduledTopic.class)
                .setParameter("forum", forum)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    ScheduledTopic get(Actor viewer, String key) {
        return em.createQuery(READ + "x.publicKey = :key and " + SpaceQueries.READABLE, ScheduledTopic.class)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("topic"));
    }

    /** For the job alone; empty once it was begun or taken back. */
    Optional<ScheduledTopic> find(String key) {
        return em.createQuery(READ + "x.publicKey = :key", ScheduledTopic.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
