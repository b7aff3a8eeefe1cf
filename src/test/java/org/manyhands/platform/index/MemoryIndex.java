package org.manyhands.platform.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.manyhands.platform.security.Actor;

/** An index of things that stand in no database, with a log of changes in memory. */
final class MemoryIndex implements AutoCloseable {
    final IndexSources sources = new IndexSources();
    final MemoryLog log = new MemoryLog();
    final SearchIndex index = new SearchIndex();
    private final IndexStore store;
    private final IndexFeed feed;
    private Throwable broken;

    /** A log as transactions write it, in any order. */
    static final class MemoryLog extends IndexLog {
        final List<IndexChange> rows = new ArrayList<>();

        @Override
        long last() {
            return rows.stream().mapToLong(IndexChange::getId).max().orElse(0);
        }

        @Override
        List<IndexChange> after(long id, int most) {
            return rows.stream()
                    .filter(row -> row.getId() > id)
                    .sorted((one, other) -> Long.compare(one.getId(), other.getId()))
                    .limit(most)
                    .toList();
        }

        @Override
        List<IndexChange> list(Collection<Long> ids) {
            return rows.stream().filter(row -> ids.contains(row.getId())).toList();
        }
    }

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here that would inject
    MemoryIndex(Path folder, IndexSource... all) throws IOException {
        sources.collect(List.of(all));
        store = IndexStore.open(folder);
        feed = new IndexFeed(
                store,
                sources,
                log,
                new IndexFeed.Reading() {
                    @Override
                    public <T> T of(Supplier<T> what) {
                        return what.get();
                    }
                },
                System::currentTimeMillis);
        while (!feed.isBuilt()) {
            feed.build();
        }
        index.sources = sources;
        index.keeper = new IndexKeeper() {
            @Override
            IndexStore store() {
                return store;
            }

            @Override
            boolean isWhole() {
                return broken == null;
            }

            @Override
            void foundBroken(IndexStore read, Throwable why) {
                broken = why;
            }
        };
    }

    boolean catchUp() throws IOException {
        return feed.catchUp();
    }

    SearchResult search(String typed) {
        return search(Actor.visitor(), typed);
    }

    SearchResult search(Actor reader, String typed) {
        return index.search(reader, SearchAsk.of(typed), null);
    }

    Throwable broken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
