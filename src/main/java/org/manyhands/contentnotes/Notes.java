package org.manyhands.contentnotes;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.platform.errors.RuleViolation;

/**
 * What words deal with.
 *
 * @param codes of the closed list, in its order
 * @param words what the list has no word for, or the empty text
 */
public record Notes(List<NoteCode> codes, String words) implements Serializable {
    /** How many characters the free words may have. */
    static final int LONGEST = 120;

    private static final Notes NONE = new Notes(List.of(), "");

    public Notes {
        codes = List.copyOf(new TreeSet<>(codes));
        words = words == null ? "" : words.strip().replaceAll("\\s+", " ");
    }

    public static Notes none() {
        return NONE;
    }

    /** As it is kept; each may be null where nothing is. */
    public static Notes of(String codes, String words) {
        return codes == null && words == null ? NONE : new Notes(List.copyOf(NoteCode.read(codes)), words);
    }

    /** What somebody chose and typed; too many words are told at the field. */
    static Notes typed(Set<NoteCode> codes, String words) {
        Notes notes = new Notes(List.copyOf(codes), words);
        if (notes.words().length() > LONGEST) {
            throw RuleViolation.at("noteWords", "contentnotes.words.long", LONGEST);
        }
        return notes;
    }

    /** Both together, each word once. */
    public Notes and(Notes other) {
        if (other.isEmpty() || equals(other)) {
            return this;
        }
        String both = Stream.of(words, other.words)
                .filter(some -> !some.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Notes(Stream.concat(codes.stream(), other.codes.stream()).toList(), both);
    }

    /** What of this is not said by others. */
    Notes without(Notes other) {
        return new Notes(
                codes.stream().filter(code -> !other.codes.contains(code)).toList(),
                words.equals(other.words) ? "" : words);
    }

    public boolean isEmpty() {
        return codes.isEmpty() && words.isEmpty();
    }
}
