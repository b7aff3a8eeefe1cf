package org.manyhands.platform.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The URLs that people see, and the view that answers each. {@link Urls} builds what this class reads. */
public final class Routes {
    private static final Map<String, List<Route>> BY_FIRST_SEGMENT = new HashMap<>();

    static {
        RouteTable.ROUTES.forEach(Routes::add);
    }

    private Routes() {}

    /**
     * The view for a path.
     *
     * @param path decoded, starting with a slash, without the query
     */
    public static Optional<Match> match(String path) {
        String[] segments = segments(path);
        String first = segments.length == 0 ? "" : segments[0];
        return BY_FIRST_SEGMENT.getOrDefault(first, List.of()).stream()
                .map(route -> route.match(segments))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void add(String pattern, String view) {
        Route route = new Route(segments(pattern), view);
        String first = route.segments.length == 0 ? "" : route.segments[0];
        BY_FIRST_SEGMENT.computeIfAbsent(first, key -> new ArrayList<>()).add(route);
    }

    private static String[] segments(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        return inner.isEmpty() ? new String[0] : inner.split("/", -1);
    }

    /**
     * A view with what the path said.
     *
     * @param view the path of the view without {@code .xhtml}
     * @param parameters the values of the placeholders by name
     */
    public record Match(String view, Map<String, String> parameters) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Route(String[] segments, String view) {
        Optional<Match> match(String[] path) {
            if (path.length != segments.length) {
                return Optional.empty();
            }
            Map<String, String> parameters = new HashMap<>();
            for (int i = 0; i < path.length; i++) {
                String segment = segments[i];
                if (segment.startsWith("{")) {
                    parameters.put(segment.substring(1, segment.length() - 1), path[i]);
                } else if (!segment.equals(path[i])) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Match(view, parameters));
        }
    }
}
