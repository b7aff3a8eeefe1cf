package org.manyhands.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.manyhands.platform.persistence.FullDisk;
import org.manyhands.platform.settings.PortalSettings;

/** Runs the jobs of the outbox on this node, side by side with other nodes. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {
    private static final Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final int THREADS = 2;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    FailedJobs failedJobs;

    @Inject
    JobQueue queue;

    @Inject
    PortalSettings settings;

    @Inject
    FullDisk disk;

    private Scheduler scheduler;
    private ExecutorService workers;
    private ExecutorService finder;
    private ScheduledExecutorService keeper;
    private ScheduledFuture<?> watch;

    @PostConstruct
    void start() {
        List<Task<?>> tasks = StreamSupport.stream(jobs.spliterator(), false)
                .<Task<?>>map(this::task)
                .toList();
        workers = Executors.newFixedThreadPool(THREADS, threads);
        finder = Executors.newSingleThreadExecutor(threads);
        keeper = Executors.newScheduledThreadPool(2, threads);
        scheduler = Scheduler.create(database, tasks)
                .startTasks(Timetable.lines().stream().map(this::timed).toList())
                .serializer(new TextSerializer())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(THREADS)
                .executorService(workers)
                .dueExecutor(finder)
                .housekeeperExecutor(keeper)
                .jdbcCustomization(JobTable.on(database))
                .pollingInterval(Timetable.LOOK)
                .heartbeatInterval(Timetable.SIGN_OF_LIFE)
                .failureLogging(LogLevel.WARN, false)
                .build();
        scheduler.start();
        long look = Timetable.LOOK.toMillis();
        watch = keeper.scheduleWithFixedDelay(this::waitForSpace, look, look, TimeUnit.MILLISECONDS);
        queue.enqueue(Timetable.AT_START, "start", "");
    }

    /** Jobs write; while there is no space they wait. */
    private void waitForSpace() {
        boolean full = disk.isFull();
        boolean waiting = scheduler.getSchedulerState().isPaused();
        if (full && !waiting) {
            LOG.log(Level.WARNING, "The disk of the database is full: people can read, and not write");
            scheduler.pause();
        } else if (!full && waiting) {
            LOG.log(Level.INFO, "There is space for the database again");
            scheduler.resume();
        }
    }

    @PreDestroy
    void stop() {
        watch.cancel(false);
        scheduler.stop();
        List.of(workers, finder, keeper).forEach(ExecutorService::shutdownNow);
    }

    private Task<String> task(Job job) {
        return Tasks.oneTime(job.name(), String.class)
                .onFailure(FailureHandler.<String>maxRetries(Timetable.TRIES)
                        .withBackoff(Timetable.FIRST_PAUSE, Timetable.SLOWER)
                        .thenRemove(this::giveUp))
                .execute((instance, context) -> job.run(instance.getData()));
    }

    private RecurringTask<Void> timed(Timetable.Line line) {
        return Tasks.recurring("timetable-" + line.job(), line.schedule(settings.zone()))
                .execute((instance, context) -> queue.enqueue(line.job(), "timetable", ""));
    }

    private void giveUp(ExecutionComplete execution) {
        TaskInstance<?> task = execution.getExecution().taskInstance;
        failedJobs.keep(
                task.getTaskName(),
                task.getId(),
                String.valueOf(task.getData()),
                execution.getCause().orElse(null));
    }
}
