package org.manyhands.platform.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.manyhands.platform.subjects.SubjectRef;

/** Brings what the database holds into one index, and then what changes there. One thread does it. */
final class IndexFeed {
    private static final int CHANGES = 500;
    private static final int ENTRIES = 500;
    private static final long KEEP_MILLIS = 10_000;
    private static final long KEEP_UNCHANGED_MILLIS = 3_600_000;

    private final IndexStore store;
    private final IndexSources sources;
    private final IndexLog log;
    private final Reading reading;
    private final Supplier<Long> now;
    private final Iterator<IndexSource> toBuild;
    private final Gaps gaps;
    private IndexSource building;
    private long built;
    private boolean written;
    private volatile long reached;
    private long kept;

    /** Reads in a transaction of its own. */
    interface Reading {
        <T> T of(Supplier<T> what);
    }

    IndexFeed(IndexStore store, IndexSources sources, IndexLog log, Reading reading, Supplier<Long> now) {
        this.store = store;
        this.sources = sources;
        this.log = log;
        this.reading = reading;
        this.now = now;
        this.kept = now.get();
        if (store.isWhole()) {
            toBuild = List.<IndexSource>of().iterator();
            gaps = Gaps.after(store.position());
        } else {
            toBuild = sources.all().iterator();
            gaps = Gaps.unsureAt(reading.of(log::last), now.get());
        }
    }

    /** The latest change that can be found. */
    long reached() {
        return reached;
    }

    IndexStore store() {
        return store;
    }

    boolean isBuilt() {
        return building == null && !toBuild.hasNext();
    }

    /** Brings the next few subjects of all in; {@link #isBuilt} afterwards when they were the last. */
    void build() throws IOException {
        if (building == null) {
            building = toBuild.next();
            built = 0;
        }
        List<Long> ids = reading.of(() -> building.after(built, ENTRIES));
        renew(building, ids);
        if (ids.size() < ENTRIES) {
            building = null;
        } else {
            built = ids.get(ids.size() - 1);
        }
        if (isBuilt()) {
            store.becomeWhole();
            store.show();
            keep();
        }
    }

    /**
     * Brings in what changed since.
     *
     * @return whether everything is to be made anew
     */
    boolean catchUp() throws IOException {
        boolean anew = false;
        List<IndexChange> changes;
        do {
            List<Long> open = gaps.open(now.get());
            changes = reading.of(() -> {
                List<IndexChange> found = new ArrayList<>(open.isEmpty() ? List.of() : log.list(open));
                found.addAll(log.after(gaps.top(), CHANGES));
                return found;
            });
            Set<SubjectRef> changed =
                    changes.stream().map(IndexChange::getSubject).collect(Collectors.toCollection(LinkedHashSet::new));
            anew |= changed.remove(IndexChange.ALL);
            follow(changed);
            changes.forEach(change -> gaps.read(change.getId(), now.get()));
        } while (changes.size() >= CHANGES);
        if (written) {
            store.show();
        }
        reached = gaps.top();
        long since = now.get() - kept;
        if (isBuilt() && (since > KEEP_UNCHANGED_MILLIS || (written && since > KEEP_MILLIS))) {
            keep();
        }
        return anew;
    }

    /** Many changes of one kind, such as an import, are read together. */
    private void follow(Set<SubjectRef> changed) throws IOException {
        if (changed.isEmpty()) {
            return;
        }
        Map<String, List<Long>> byType = new TreeMap<>();
        changed.forEach(subject -> byType.computeIfAbsent(subject.type(), type -> new ArrayList<>())
                .add(subject.id()));
        store.show();
        Map<String, List<Long>> behind = new TreeMap<>();
        store.behind(changed)
                .forEach(subject -> behind.computeIfAbsent(subject.type(), type -> new ArrayList<>())
                        .add(subject.id()));
        for (IndexSource source : sources.all()) {
            renewAll(source, behind.getOrDefault(source.type(), List.of()));
            for (Map.Entry<String, List<Long>> each : byType.entrySet()) {
                if (source.triggers().contains(each.getKey())) {
                    follow(source, each.getKey(), each.getValue());
                }
            }
        }
    }

    private void renewAll(IndexSource source, List<Long> ids) throws IOException {
        for (int i = 0; i < ids.size(); i += ENTRIES) {
            renew(source, ids.subList(i, Math.min(i + ENTRIES, ids.size())));
        }
    }

    private void follow(IndexSource source, String type, List<Long> changed) throws IOException {
        List<Long> ids = List.of();
        do {
            long last = ids.isEmpty() ? 0 : ids.get(ids.size() - 1);
            ids = reading.of(() -> source.touchedBy(type, changed, last, ENTRIES));
            renew(source, ids);
        } while (ids.size() == ENTRIES);
    }

    private void renew(IndexSource source, Collection<Long> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        Set<SubjectRef> guarded = new LinkedHashSet<>();
        Map<Long, IndexEntry> entries = reading.of(() -> {
            List<IndexEntry> found = source.entries(ids);
            guarded.addAll(sources.guarded(found.stream()
                    .map(IndexEntry::behind)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet())));
            return found.stream().collect(Collectors.toMap(IndexEntry::id, Function.identity()));
        });
        List<SubjectRef> gone = new ArrayList<>();
        for (Long id : ids) {
            IndexEntry entry = entries.get(id);
            SubjectRef subject = new SubjectRef(source.type(), id);
            if (entry == null) {
                gone.add(subject);
            } else {
                store.put(subject, IndexDocuments.of(source.type(), entry, guarded.contains(entry.behind())));
            }
        }
        store.remove(gone);
        written = true;
    }

    /** Keeps on the disk what is known, with how far that is. */
    void keep() throws IOException {
        store.keep(gaps.position(), now.get());
        kept = now.get();
        written = false;
    }
}
