package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Crawl;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Traffic;
import org.manyhands.testing.client.Visit;

/** Whoever comes for the first time, to whichever page, on a slow line: few requests and few bytes, as they are sent. */
class FirstVisitPageIT {
    private static final int REQUESTS = 6;
    private static final int BYTES = 60 * 1024;

    @Test
    void everyPublicPageIsLight() {
        Map<String, String> pages = new LinkedHashMap<>();
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            Crawl.from(visit, "", (path, view) -> {
                visit.statusOf(path);
                pages.put(view, path);
            });
        }
        assertThat(pages).hasSizeGreaterThan(20);
        List<String> found = new ArrayList<>();
        pages.forEach((view, path) -> {
            try (Visit visit = Browser.phone().visit(Portal.demo())) {
                Traffic traffic = visit.open(path).traffic();
                if (traffic.sent() > REQUESTS || traffic.weight() > BYTES) {
                    found.add(view + ": " + traffic.sent() + " requests, " + traffic.weight() + " bytes");
                }
            }
        });
        Report.none("Heavy pages", found);
    }
}
