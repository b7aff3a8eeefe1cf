package org.manyhands.platform.index;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Things to be found that stand in no database. */
final class MemorySource implements IndexSource {
    final NavigableMap<Long, IndexEntry> entries = new TreeMap<>();
    final Map<Long, Set<String>> keys = new HashMap<>();
    private final String type;

    MemorySource(String type) {
        this.type = type;
    }

    void add(long id, String language, String title, String words) {
        add(new IndexEntry(
                id,
                title,
                words,
                "",
                language,
                IndexEntry.OPEN,
                null,
                null,
                null,
                Instant.ofEpochSecond(1_000_000 + id)));
    }

    void add(IndexEntry entry) {
        entries.put(entry.id(), entry);
    }

    SubjectRef ref(long id) {
        return new SubjectRef(type, id);
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String kindKey() {
        return "kind." + type;
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return ids.stream().filter(entries::containsKey).map(entries::get).toList();
    }

    @Override
    public List<Long> after(long id, int most) {
        return entries.tailMap(id, false).keySet().stream().limit(most).toList();
    }

    @Override
    public Set<String> keys(Actor reader) {
        return keys.getOrDefault(reader.readerId(), Set.of());
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return ids.stream()
                .filter(entries::containsKey)
                .collect(Collectors.toMap(Function.identity(), id -> found(entries.get(id))));
    }

    private static Found found(IndexEntry entry) {
        return new Found(
                entry.title(), entry.words(), "/found/" + entry.id(), null, null, entry.at(), entry.language());
    }
}
