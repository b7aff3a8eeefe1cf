package org.manyhands.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The two tables that tests of who sees what go by: {@code routes.csv}, what each route shows, and {@code sights.csv}, who sees
 * what of which kind of space.
 */
public final class Sights {
    /**
     * Those who look, in the order of the table's columns. The suspended one is a member of the space whom a moderator has
     * suspended from the portal, the neighbour looks after another space.
     */
    public enum Viewer {
        VISITOR,
        PERSON,
        MEMBER,
        FACILITATOR,
        AUTHOR,
        MODERATOR,
        ADMINISTRATOR,
        SUSPENDED,
        NEIGHBOUR
    }

    /**
     * A route.
     *
     * @param route such as <code>/topics/{key}</code>
     * @param part what it shows: {@code portal}, {@code name}, {@code content} …
     * @param thing what of a settlement its address names, or the empty text
     */
    public record Route(String route, String part, String thing) {
        /** Whether its address names something of a space. */
        public boolean ofASpace() {
            return !thing.isEmpty();
        }
    }

    private Sights() {}

    public static List<Route> routes() {
        return lines("routes.csv").stream()
                .map(cells -> new Route(cells.get(0), cells.get(1), cells.size() > 2 ? cells.get(2) : ""))
                .toList();
    }

    /** Which viewers see what: by {@code "CLOSED content"} and the like. */
    public static Map<String, List<Viewer>> sights() {
        Map<String, List<Viewer>> sights = new LinkedHashMap<>();
        for (List<String> cells : lines("sights.csv")) {
            List<Viewer> seeing = new ArrayList<>();
            for (Viewer viewer : Viewer.values()) {
                if (cells.get(1 + List.of(Viewer.values()).indexOf(viewer)).equals("x")) {
                    seeing.add(viewer);
                }
            }
            sights.put(cells.get(0), seeing);
        }
        return sights;
    }

    /** The lines of a table beside this class, as cells; those that begin with # are words for readers. */
    public static List<List<String>> lines(String name) {
        try (var in = Sights.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
