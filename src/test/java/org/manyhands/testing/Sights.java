package org.manyhands.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceSights;

/**
 * What tests of who sees what go by: {@code routes.csv}, what each route shows, and the table by which the portal itself
 * decides who sees what of which kind of space.
 */
public final class Sights {
    /** Those who look. The author founded the space, the neighbour looks after another one. */
    public enum Viewer {
        VISITOR(SpaceSights.Viewer.VISITOR),
        PERSON(SpaceSights.Viewer.PERSON),
        MEMBER(SpaceSights.Viewer.PERSON, SpaceSights.Viewer.MEMBER),
        FACILITATOR(SpaceSights.Viewer.PERSON, SpaceSights.Viewer.MEMBER, SpaceSights.Viewer.FACILITATOR),
        AUTHOR(
                SpaceSights.Viewer.PERSON,
                SpaceSights.Viewer.MEMBER,
                SpaceSights.Viewer.FACILITATOR,
                SpaceSights.Viewer.AUTHOR),
        MODERATOR(SpaceSights.Viewer.PERSON, SpaceSights.Viewer.MODERATOR),
        ADMINISTRATOR(SpaceSights.Viewer.PERSON, SpaceSights.Viewer.ADMINISTRATOR),
        SUSPENDED(SpaceSights.Viewer.PERSON, SpaceSights.Viewer.SUSPENDED),
        NEIGHBOUR(SpaceSights.Viewer.PERSON);

        @SuppressWarnings("ImmutableEnumChecker") // a set that is made by Set.of stays as it is
        private final Set<SpaceSights.Viewer> as;

        Viewer(SpaceSights.Viewer... as) {
            this.as = Set.of(as);
        }
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
        for (Space.Access access : Space.Access.values()) {
            for (SpaceSights.Part part : SpaceSights.Part.values()) {
                sights.put(
                        access + " " + part.name().toLowerCase(Locale.ROOT),
                        Stream.of(Viewer.values())
                                .filter(viewer -> SpaceSights.sees(access, part, viewer.as))
                                .toList());
            }
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
