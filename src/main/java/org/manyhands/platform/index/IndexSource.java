package org.manyhands.platform.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Plug-in by which a feature lets one type of its subjects be found. */
public interface IndexSource {
    /** The type of the subjects, the same word as in {@link SubjectRef#type()}. */
    String type();

    /** The text key of what these are called, such as {@code forums.kind.post}. */
    String kindKey();

    /** The types of the subjects whose changes let those of this type be found differently. */
    default Set<String> triggers() {
        return Set.of(type());
    }

    /** What the index keeps of these; what nobody is to find is left out. */
    List<IndexEntry> entries(Collection<Long> ids);

    /** The next ids after this one, in their order, whatever their state. */
    List<Long> after(long id, int most);

    /**
     * Those of this type that may be found differently once others changed; what stands behind these is known already.
     *
     * @param type one of the {@link #triggers}
     * @param changed which ones of it
     * @param after only higher ids
     * @param most how many at most, the lowest ones
     */
    default List<Long> touchedBy(String type, Collection<Long> changed, long after, int most) {
        return type.equals(type())
                ? changed.stream().filter(id -> id > after).sorted().limit(most).toList()
                : List.of();
    }

    /** Those of these that are for some readers alone, who hold a key of the subject: drafts. */
    default Set<Long> guarded(Collection<Long> ids) {
        return Set.of();
    }

    /** What opens doors to this reader: see {@link IndexEntry#door} and, for what is guarded, {@link #key}. */
    default Set<String> keys(Actor reader) {
        return Set.of();
    }

    /** What the reader is shown of these; what they may not see, or no longer, is left out. */
    Map<Long, Found> found(Actor reader, Collection<Long> ids);

    /** The key of a subject that is guarded. */
    static String key(SubjectRef subject) {
        return subject.type() + ":" + subject.id();
    }
}
