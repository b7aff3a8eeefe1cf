package org.manyhands.platform.index;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** What all features let be found. */
@ApplicationScoped
public class IndexSources {
    @Inject
    @Any
    Instance<IndexSource> plugged;

    private final Map<String, IndexSource> sources = new TreeMap<>();
    private final Set<String> triggers = new HashSet<>();

    @PostConstruct
    void collect() {
        collect(plugged);
    }

    void collect(Iterable<IndexSource> all) {
        for (IndexSource source : all) {
            sources.put(source.type(), source);
            triggers.addAll(source.triggers());
        }
    }

    /** The types that can be found, each with the text key of what it is called. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        sources.forEach((type, source) -> kinds.put(type, source.kindKey()));
        return kinds;
    }

    Collection<IndexSource> all() {
        return sources.values();
    }

    boolean care(SubjectRef changed) {
        return triggers.contains(changed.type());
    }

    /** All keys that a reader holds. */
    Set<String> keys(Actor reader) {
        Set<String> keys = new HashSet<>();
        sources.values().forEach(source -> keys.addAll(source.keys(reader)));
        return keys;
    }

    /** Those of these subjects that are for some readers alone; also those of whose type nothing is known. */
    Set<SubjectRef> guarded(Collection<SubjectRef> subjects) {
        Map<String, Set<Long>> byType = byType(subjects);
        Set<SubjectRef> guarded = new HashSet<>();
        byType.forEach((type, ids) -> {
            IndexSource source = sources.get(type);
            Set<Long> closed = source == null ? ids : source.guarded(ids);
            closed.forEach(id -> guarded.add(new SubjectRef(type, id)));
        });
        return guarded;
    }

    /** What a reader is shown of these, by one look-up for each type. */
    Map<SubjectRef, Found> found(Actor reader, Collection<SubjectRef> subjects) {
        Map<SubjectRef, Found> found = new HashMap<>();
        byType(subjects)
                .forEach((type, ids) -> sources.get(type)
                        .found(reader, ids)
                        .forEach((id, what) -> found.put(new SubjectRef(type, id), what)));
        return found;
    }

    private static Map<String, Set<Long>> byType(Collection<SubjectRef> subjects) {
        Map<String, Set<Long>> byType = new TreeMap<>();
        subjects.forEach(subject ->
                byType.computeIfAbsent(subject.type(), type -> new HashSet<>()).add(subject.id()));
        return byType;
    }
}
