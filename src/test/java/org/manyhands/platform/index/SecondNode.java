package org.manyhands.platform.index;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.manyhands.platform.live.ReadingService;
import org.manyhands.platform.security.PortalSecrets;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Another node over the same database, as far as finding goes: it keeps an index of its own in a folder of its own, and nobody
 * tells it what happens here.
 */
@ApplicationScoped
public class SecondNode {
    @Resource
    ManagedThreadFactory threads;

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

    /** What somebody does while the other node runs. */
    @FunctionalInterface
    public interface Work {
        void run(SearchIndex there) throws Exception;
    }

    /** Starts the other node, waits until it knows everything, and ends it afterwards. */
    public void during(Work work) throws Exception {
        Path folder = Files.createTempDirectory("manyhands-second-node");
        IndexKeeper keeper = keeper(folder);
        keeper.start();
        try {
            awaitWhole(keeper);
            work.run(index(keeper));
        } finally {
            keeper.stop();
            IndexFolder.remove(folder);
        }
    }

    private static void awaitWhole(IndexKeeper keeper) throws InterruptedException {
        for (int i = 0; i < 3_000 && !keeper.isWhole(); i++) {
            Thread.sleep(20);
        }
        if (!keeper.isWhole()) {
            throw new IllegalStateException("the second node does not come to know everything");
        }
    }

    @SuppressWarnings("UnnecessaryAssignment") // nobody injects anything into what is another node's
    private IndexKeeper keeper(Path folder) throws IOException {
        IndexKeeper keeper = new IndexKeeper();
        keeper.threads = threads;
        keeper.settings = new PortalSettings() {
            @Override
            public Path data() {
                return folder;
            }
        };
        keeper.secrets = secrets;
        keeper.sources = sources;
        keeper.log = log;
        keeper.reading = reading;
        keeper.clock = clock;
        return keeper;
    }

    @SuppressWarnings("UnnecessaryAssignment")
    private SearchIndex index(IndexKeeper keeper) {
        SearchIndex index = new SearchIndex();
        index.keeper = keeper;
        index.sources = sources;
        return index;
    }
}
