package org.manyhands.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.testing.client.Portal;

/**
 * Measures how long it takes from sending what somebody typed until somebody else has it, with the commit in between: the
 * median of three runs for each situation. {@code src/test/bench/writing} runs it; nothing is asserted.
 */
public final class WritingBench {
    private static final int RUNS = 3;
    private static final int WARM_SECONDS = 90;

    private final Portal portal;
    private final int seconds;
    private final Authors authors;

    private WritingBench(Portal portal, int seconds) {
        this.portal = portal;
        this.seconds = seconds;
        this.authors = new Authors(portal);
    }

    /** Arguments: for how many seconds each run lasts, and, for PostgreSQL, address, user and password of an empty database. */
    public static void main(String[] arguments) throws InterruptedException {
        try (Portal portal = Portal.start("bench", settings(List.of(arguments).subList(1, arguments.length)))) {
            portal.awaitReady();
            new WritingBench(portal, Integer.parseInt(arguments[0])).measure();
        }
    }

    /** The demonstration, on H2 or on the database with this address, user and password. */
    static Map<String, String> settings(List<String> database) {
        Map<String, String> settings = new HashMap<>(Map.of("MANYHANDS_DEMO", "true"));
        if (!database.isEmpty()) {
            settings.put("MANYHANDS_DB_URL", database.get(0));
            settings.put("MANYHANDS_DB_USER", database.get(1));
            settings.put("MANYHANDS_DB_PASSWORD", database.get(2));
        }
        return settings;
    }

    private void measure() throws InterruptedException {
        situation("warming", 50, 50, 5, 50_000, WARM_SECONDS, 1);
        System.out.printf("%-58s %8s %8s %8s %8s%n", "situation", "edits", "p50 ms", "p99 ms", "cores");
        situation("2 people, one types 5 times a second", 2, 1, 5, 10_000, seconds, RUNS);
        situation("60 people, 20 write once a second", 60, 20, 1, 10_000, seconds, RUNS);
        situation("50 people write 5 times a second, 50 KB", 50, 50, 5, 50_000, seconds, RUNS);
        situation("20 people write twice a second, 160 to 200 KB", 20, 20, 2, 160_000, seconds, RUNS);
    }

    private void situation(String name, int clients, int writers, int rate, int size, int time, int runs)
            throws InterruptedException {
        String text = authors.begin().live();
        try (Crowd crowd = new Crowd(portal, text, authors.cookies(), clients)) {
            crowd.fill(size);
            List<Crowd.Result> results = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                results.add(crowd.type(writers, rate, time));
            }
            results.sort((one, other) -> Double.compare(one.p99(), other.p99()));
            Crowd.Result median = results.get(runs / 2);
            System.out.printf(
                    "%-58s %8d %8.1f %8.1f %8.2f%n", name, median.edits(), median.p50(), median.p99(), median.cores());
        }
    }
}
