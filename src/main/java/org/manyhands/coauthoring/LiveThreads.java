package org.manyhands.coauthoring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.manyhands.platform.live.Serial;

/** The threads that work on open texts: however many people write, they are few, so that reading goes on beside. */
@ApplicationScoped
class LiveThreads {
    private static final Logger LOG = System.getLogger(LiveThreads.class.getName());
    private static final int THREADS = 4;

    /** What is done again and again: however long one round takes, the other begins in time. */
    private static final int ROUNDS = 2;

    /** So long at most waits what many do at once, to be told together: each frame costs more than its words. */
    private static final long GATHER_MILLIS = 10;

    @Resource
    ManagedThreadFactory factory;

    private final List<ScheduledFuture<?>> rounds = new CopyOnWriteArrayList<>();
    private ExecutorService threads;
    private Executor soon;
    private Serial lookups;
    private ScheduledExecutorService watch;

    @PostConstruct
    void start() {
        threads = Executors.newFixedThreadPool(THREADS, factory);
        soon = CompletableFuture.delayedExecutor(GATHER_MILLIS, TimeUnit.MILLISECONDS, threads);
        lookups = new Serial(threads);
        watch = Executors.newScheduledThreadPool(ROUNDS, factory);
    }

    /** No thread is interrupted: the file of H2 would be closed under everybody. */
    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(false));
        watch.shutdown();
        threads.shutdown();
    }

    /** For what is to be done at once. */
    Executor now() {
        return threads;
    }

    /** For what can wait until more has gathered. */
    Executor soon() {
        return soon;
    }

    /** For what takes long: one after the other for all texts, so that those who write go on meanwhile. */
    Executor lookups() {
        return lookups;
    }

    /** Does something again and again, so many milliseconds after it was done the last time. */
    void every(long millis, Runnable look) {
        rounds.add(watch.scheduleWithFixedDelay(() -> safely(look), millis, millis, TimeUnit.MILLISECONDS));
    }

    /** An exception would end the watch for good; while the database is away, the next look is soon. */
    private static void safely(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "It could not be looked after the open texts", e);
        }
    }
}
