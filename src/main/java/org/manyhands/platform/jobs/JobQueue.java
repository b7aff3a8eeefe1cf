package org.manyhands.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/** The outbox of work: a job is enqueued in the transaction that makes it necessary, and vanishes with its rollback. */
@ApplicationScoped
public class JobQueue {
    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Clock clock;

    private SchedulerClient client;

    @PostConstruct
    void connect() {
        client = SchedulerClient.Builder.create(database)
                .serializer(new TextSerializer())
                .jdbcCustomization(JobTable.on(database))
                .build();
    }

    /**
     * Enqueues a job.
     *
     * @param name the job's name
     * @param instance what makes this piece of work one: the same again while it waits is not enqueued twice
     */
    public void enqueue(String name, String instance, String payload) {
        enqueueAt(name, instance, payload, clock.instant());
    }

    /** Enqueues a job that waits for its time. */
    public void enqueueAt(String name, String instance, String payload, Instant when) {
        client.scheduleIfNotExists(new TaskInstance<>(name, instance, payload), when);
    }
}
