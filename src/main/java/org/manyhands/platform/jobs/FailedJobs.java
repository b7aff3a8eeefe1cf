package org.manyhands.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The jobs that were given up. */
@ApplicationScoped
public class FailedJobs {
    @PersistenceContext
    EntityManager em;

    @Inject
    JobQueue queue;

    @Inject
    Clock clock;

    @Transactional
    public void keep(String name, String instance, String payload, Throwable cause) {
        String error = cause == null ? "unknown" : cause.getClass().getSimpleName() + ": " + cause.getMessage();
        em.persist(new FailedJob(name, instance, payload, clock.instant(), error));
    }

    /** The latest ones first. */
    public List<FailedJob> list(int first, int count) {
        return em.createQuery("select f from FailedJob f order by f.failedAt desc, f.id desc", FailedJob.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many wait for somebody to look. */
    public long countOpen() {
        return em.createQuery("select count(f) from FailedJob f where f.retriedAt is null", Long.class)
                .getSingleResult();
    }

    /** Lets a job try again; does nothing when it is gone or was retried already. */
    @Transactional
    public void retry(long id) {
        FailedJob failed = em.find(FailedJob.class, id);
        if (failed != null && failed.getRetriedAt() == null) {
            failed.retried(clock.instant());
            queue.enqueue(failed.getName(), failed.getInstance() + "+" + id, failed.payload());
        }
    }
}
