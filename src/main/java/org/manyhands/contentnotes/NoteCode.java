package org.manyhands.contentnotes;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What words may deal with. A closed list, so that everybody reads it in their language and can choose by it. */
public enum NoteCode {
    SUICIDE,
    SELF_HARM,
    EATING,
    ABUSE,
    SEXUAL_VIOLENCE,
    VIOLENCE,
    COERCION,
    DEATH,
    SUBSTANCES,
    DISCRIMINATION;

    /** The key of its name. */
    public String getKey() {
        return "contentnotes.code." + name();
    }

    /** The codes in a text with commas; what is none is left out, because it comes from forms. */
    static Set<NoteCode> read(Collection<String> names) {
        return Arrays.stream(values())
                .filter(code -> names.contains(code.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoteCode.class)));
    }

    static Set<NoteCode> read(String text) {
        return text == null || text.isEmpty() ? Set.of() : read(Arrays.asList(text.split(",", -1)));
    }

    static String text(Collection<NoteCode> codes) {
        return Arrays.stream(values())
                .filter(codes::contains)
                .map(NoteCode::name)
                .collect(Collectors.joining(","));
    }
}
