package org.manyhands.tags;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Slugs;

/**
 * How people type tags: with commas between them, in any script, and never twice the same.
 *
 * @param names as they were typed
 */
public record TagNames(List<String> names) {
    /** How many tags a subject may have. */
    static final int MOST = 5;

    /** How many characters a tag may have. */
    static final int LONGEST = 40;

    public TagNames {
        names = List.copyOf(names);
    }

    /** The names in what somebody typed, each once; too many, too long ones and mere signs are told at the field. */
    public static TagNames read(String typed) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String part : (typed == null ? "" : typed).split("[,;،؛\\n]", -1)) {
            String name = part.strip().replaceAll("\\s+", " ").replaceFirst("^#+", "");
            if (!name.isEmpty()) {
                names.putIfAbsent(key(require(name)), name);
            }
        }
        if (names.size() > MOST) {
            throw RuleViolation.at("tags", "tags.too-many", MOST);
        }
        return new TagNames(List.copyOf(names.values()));
    }

    /** A name that can be one. */
    static String require(String typed) {
        String name = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (name.length() > LONGEST) {
            throw RuleViolation.at("tags", "tags.too-long", LONGEST);
        }
        if ("-".equals(key(name))) {
            throw RuleViolation.at("tags", "tags.no-word");
        }
        return name;
    }

    /** As they are typed again where they are changed. */
    public static String typed(List<TagRow> tags) {
        return String.join(", ", tags.stream().map(TagRow::name).toList());
    }

    /** What names have in common that differ in capitals, accents and signs alone. */
    static String key(String name) {
        return Slugs.of(name);
    }
}
