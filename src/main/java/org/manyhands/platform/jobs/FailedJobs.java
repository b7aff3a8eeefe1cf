package org.manyhands.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The jobs that were given up. */
@ApplicationScoped
public class FailedJobs {
    @PersistenceContext
    EntityManager em;

    @Inject
    JobQueue queue;

    @Inject
    Clock clock;

    /** Notes that a job failed for good, with all that it takes to run it again; {@code cause} may be null. */
    @Transactional
    public void keep(String name, String instance, String payload, Throwable cause) {
        String error = cause == null ? "unknown" : cause.getClass().getSimpleName() + ": " + cause.getMessage();
        em.persist(new FailedJob(name, instance, payload, clock.instant(), error));
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
