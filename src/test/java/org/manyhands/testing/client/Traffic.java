package org.manyhands.testing.client;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page took over the wire, with all that it needs. */
public final class Traffic {
    private static final Set<String> WEIGHED = Set.of("document", "stylesheet", "script", "font");
    private static final Pattern UPLOADED = Pattern.compile("/(portal-logo|logos)/");

    private final List<Request> requests = new ArrayList<>();

    void add(Request request) {
        requests.add(request);
    }

    void clear() {
        requests.clear();
    }

    /** The bytes of the page, its style, script and fonts, as they were sent; headers included. */
    public int weight() {
        int bytes = 0;
        for (Request request : List.copyOf(requests)) { // asking for a size lets further events in
            if (WEIGHED.contains(request.resourceType())) {
                Sizes sizes = request.sizes();
                bytes += sizes.responseBodySize + sizes.responseHeadersSize;
            }
        }
        return bytes;
    }

    /** How many requests it took, pictures left out that people uploaded. */
    public long sent() {
        return List.copyOf(requests).stream()
                .filter(request -> !UPLOADED.matcher(request.url()).find())
                .count();
    }
}
