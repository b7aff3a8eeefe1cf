package org.manyhands.platform.index;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.manyhands.platform.live.ReadingService;
import org.manyhands.platform.security.PortalSecrets;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Keeps the index of this node: opens it, follows what changes, and makes another when it is missing, damaged, of another edition
 * or to be made anew. Meanwhile the old one answers, as long as it can be read.
 */
@ApplicationScoped
public class IndexKeeper {
    private static final Logger LOG = System.getLogger(IndexKeeper.class.getName());

    /** How long a change on another node waits at most until it is looked for. */
    private static final long LOOK_MILLIS = 500;

    /** How long the making of an index goes on before changes are looked for. */
    private static final long BUILD_NANOS = 400_000_000L;

    private static final String COMPLETE = "The search index is complete";

    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private static final Duration TOO_OLD = Duration.ofDays(IndexChange.KEPT_DAYS - 1L);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    PortalSettings settings;

    @Inject
    PortalSecrets secrets;

    @Inject
    IndexSources sources;

    @Inject
    IndexLog log;

    @Inject
    ReadingService reading;

    @Inject
    Clock clock;

    private final Semaphore news = new Semaphore(0);
    private IndexFolder folder;
    private Thread thread;
    private volatile boolean stopped;
    private volatile boolean broken;
    private volatile IndexFeed serving;
    private IndexFeed building;
    private int failures;

    void start() {
        thread = threads.newThread(this::run);
        thread.start();
    }

    /** What is known is kept, so that the next start has little to do. */
    void stop() {
        stopped = true;
        news.release();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something was stored: there is no need to wait. */
    void look() {
        news.release();
    }

    /** The index that answers now, or null while there is none. */
    IndexStore store() {
        IndexFeed feed = serving;
        return feed == null ? null : feed.store();
    }

    /** The latest change that can be found here. */
    long reached() {
        IndexFeed feed = serving;
        return feed == null ? 0 : feed.reached();
    }

    /** Whether the index that answers has everything in it. */
    boolean isWhole() {
        IndexFeed feed = serving;
        return feed != null && !broken && feed.store().isWhole();
    }

    /** An index could not be read; if it is no longer the one that answers, that is past. */
    void foundBroken(IndexStore store, Throwable why) {
        if (store != store()) {
            return;
        }
        LOG.log(Level.WARNING, "The search index cannot be read and is made again: {0}", String.valueOf(why));
        broken = true;
        news.release();
    }

    private void run() {
        while (!stopped) {
            boolean more = attempt();
            try {
                if (!more && news.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                stopped = true;
            }
        }
        leave();
    }

    /** A database that is away or a disk that is full is waited for, ever longer, and told of once. */
    private boolean attempt() {
        try {
            boolean more = step();
            failures = 0;
            return more;
        } catch (IOException | UncheckedIOException | InternalError | AlreadyClosedException e) {
            if (!stopped) {
                foundBroken(store(), e);
                pause();
            }
        } catch (RuntimeException e) {
            LOG.log(failures == 0 ? Level.WARNING : Level.DEBUG, "What changed cannot be read for the moment", e);
            pause();
        }
        return false;
    }

    private void pause() {
        failures++;
        try {
            TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_PAUSE_MILLIS, LOOK_MILLIS * failures));
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private boolean step() throws IOException {
        if (serving == null) {
            open();
        }
        if (broken || !serving.store().isThere()) {
            replace();
        }
        boolean anew = serving.catchUp();
        if (anew && building == null && serving.isBuilt()) {
            LOG.log(Level.INFO, "The search index is made anew, as asked for");
            building = feed(IndexStore.open(folder.fresh()));
        }
        build();
        return building != null || !serving.isBuilt();
    }

    private void open() throws IOException {
        folder = new IndexFolder(settings.data().toAbsolutePath(), secrets.get("search-index"));
        for (Path present : folder.present()) {
            IndexStore store = readable(present);
            if (store != null) {
                serving = feed(store);
                folder.clean(present);
                return;
            }
        }
        begin();
    }

    /** An index that has everything in it and can follow what changed since; null for any other. */
    private IndexStore readable(Path place) {
        IndexStore store = null;
        try {
            store = IndexStore.open(place);
            if (store.isWhole() && store.at() > clock.millis() - TOO_OLD.toMillis()) {
                store.check();
                return store;
            }
            store.close();
        } catch (IOException | RuntimeException | InternalError e) {
            LOG.log(Level.WARNING, "The search index {0} is damaged and is made again: {1}", place, String.valueOf(e));
            closeQuietly(store);
        }
        return null;
    }

    private void begin() throws IOException {
        IndexStore store = IndexStore.open(folder.fresh());
        folder.clean(store.folder());
        serving = feed(store);
        broken = false;
        LOG.log(Level.INFO, "The search index is made from the database");
    }

    private void replace() throws IOException {
        LOG.log(Level.WARNING, "The search index is missing or damaged, and is made again");
        IndexFeed former = serving;
        IndexFeed other = building;
        building = null;
        begin();
        closeQuietly(former.store());
        closeQuietly(other == null ? null : other.store());
    }

    private void build() throws IOException {
        IndexFeed feed = building == null ? serving : building;
        boolean ready = feed.isBuilt();
        long begun = System.nanoTime();
        while (!feed.isBuilt() && !stopped && System.nanoTime() - begun < BUILD_NANOS) {
            feed.build();
        }
        if (building != null) {
            building.catchUp();
            if (building.isBuilt()) {
                exchange();
            }
        } else if (!ready && feed.isBuilt()) {
            LOG.log(Level.INFO, COMPLETE);
        }
    }

    private void exchange() throws IOException {
        IndexFeed former = serving;
        serving = building;
        building = null;
        former.store().close();
        folder.clean(serving.store().folder());
        LOG.log(Level.INFO, COMPLETE);
    }

    private IndexFeed feed(IndexStore store) {
        IndexFeed.Reading apart = new IndexFeed.Reading() {
            @Override
            public <T> T of(Supplier<T> what) {
                return reading.of(what);
            }
        };
        return new IndexFeed(store, sources, log, apart, clock::millis);
    }

    private void leave() {
        IndexFeed feed = serving;
        try {
            if (feed != null && feed.isBuilt()) {
                feed.keep();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "The search index could not be kept", e);
        }
        closeQuietly(feed == null ? null : feed.store());
        closeQuietly(building == null ? null : building.store());
    }

    private static void closeQuietly(IndexStore store) {
        if (store != null) {
            try {
                store.close();
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.DEBUG, "An index that is given up could not be closed", e);
            }
        }
    }
}
