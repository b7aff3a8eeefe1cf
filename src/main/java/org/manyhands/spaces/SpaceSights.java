package org.manyhands.spaces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who sees what of a space, as the table {@code space-sights.csv} beside this class has it: one place for the permissions and for
 * the tests that ask every page.
 */
public final class SpaceSights {
    /** What there is to see of a space. */
    public enum Part {
        NAME,
        LEAVE,
        CONTENT,
        DRAFT,
        REPORT
    }

    /** As what somebody looks at a space; most people are several of these. */
    public enum Viewer {
        VISITOR,
        PERSON,
        INVITED,
        MEMBER,
        FACILITATOR,
        AUTHOR,
        MODERATOR,
        ADMINISTRATOR,
        /** A member whom a moderator has suspended from the portal. */
        SUSPENDED
    }

    private static final String SEEN = "x";
    private static final Map<Space.Access, Map<Part, Set<Viewer>>> TABLE = read();

    private SpaceSights() {}

    /** Whether somebody who is all of these sees a part of such a space. */
    public static boolean sees(Space.Access access, Part part, Collection<Viewer> as) {
        Set<Viewer> seeing = TABLE.get(access).get(part);
        return as.stream().anyMatch(seeing::contains);
    }

    private static Map<Space.Access, Map<Part, Set<Viewer>>> read() {
        Map<Space.Access, Map<Part, Set<Viewer>>> table = new EnumMap<>(Space.Access.class);
        List<Viewer> columns = List.of(Viewer.values());
        for (String line : lines()) {
            List<String> cells = List.of(line.split(",", -1));
            List<String> row = List.of(cells.get(0).split(" ", -1));
            Set<Viewer> seeing = EnumSet.noneOf(Viewer.class);
            for (Viewer viewer : columns) {
                if (cells.get(1 + columns.indexOf(viewer)).equals(SEEN)) {
                    seeing.add(viewer);
                }
            }
            table.computeIfAbsent(Space.Access.valueOf(row.get(0)), access -> new EnumMap<>(Part.class))
                    .put(Part.valueOf(row.get(1).toUpperCase(Locale.ROOT)), seeing);
        }
        return table;
    }

    private static List<String> lines() {
        try (InputStream in = SpaceSights.class.getResourceAsStream("space-sights.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("space-sights.csv cannot be read", e);
        }
    }
}
