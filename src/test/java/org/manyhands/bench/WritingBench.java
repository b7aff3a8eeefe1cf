package org.manyhands.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/**
 * Measures how long it takes from sending what somebody typed until somebody else has it, with the commit in between: the
 * median of three runs for each situation. {@code src/test/bench/writing} runs it; nothing is asserted.
 */
public final class WritingBench {
    private static final List<String> PEOPLE = List.of("leader", "theo", "grace", "priya");
    private static final List<String> NAMES = List.of("Theo V.", "Grace", "Priya");
    private static final int RUNS = 3;
    private static final int WARM_SECONDS = 90;

    private final Portal portal;
    private final int seconds;
    private final Map<String, HttpProbe> people = new HashMap<>();

    private WritingBench(Portal portal, int seconds) {
        this.portal = portal;
        this.seconds = seconds;
    }

    /** Arguments: for how many seconds each run lasts, and, for PostgreSQL, address, user and password of an empty database. */
    public static void main(String[] arguments) throws InterruptedException {
        Map<String, String> settings = new HashMap<>(Map.of("MANYHANDS_DEMO", "true"));
        if (arguments.length > 1) {
            settings.put("MANYHANDS_DB_URL", arguments[1]);
            settings.put("MANYHANDS_DB_USER", arguments[2]);
            settings.put("MANYHANDS_DB_PASSWORD", arguments[3]);
        }
        try (Portal portal = Portal.start("bench", settings)) {
            portal.awaitReady();
            new WritingBench(portal, Integer.parseInt(arguments[0])).measure();
        }
    }

    private void measure() throws InterruptedException {
        for (String person : PEOPLE) {
            people.put(person, signIn(person));
        }
        situation("warming", 50, 50, 5, 50_000, WARM_SECONDS, 1);
        System.out.printf("%-58s %8s %8s %8s %8s%n", "situation", "edits", "p50 ms", "p99 ms", "cores");
        situation("2 people, one types 5 times a second", 2, 1, 5, 10_000, seconds, RUNS);
        situation("60 people, 20 write once a second", 60, 20, 1, 10_000, seconds, RUNS);
        situation("50 people write 5 times a second, 50 KB", 50, 50, 5, 50_000, seconds, RUNS);
        situation("20 people write twice a second, 180 to 200 KB", 20, 20, 2, 180_000, seconds, RUNS);
    }

    private void situation(String name, int clients, int writers, int rate, int size, int time, int runs)
            throws InterruptedException {
        String text = begin();
        try (Crowd crowd = new Crowd(portal, text, cookies(), clients)) {
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

    private List<String> cookies() {
        return PEOPLE.stream()
                .map(person -> people.get(person).header("Cookie"))
                .toList();
    }

    /** A text that all of them write. */
    private String begin() {
        Map<String, String> fields = form("proposal", "do-begin");
        fields.put("title", "Measured");
        fields.put("summary", "Written by many at once.");
        HttpProbe owner = people.get("leader");
        String write = path(owner.post("/proposals/new?space=getting-help-early", fields));
        String authors = write.replaceFirst("/write$", "/authors");
        for (int i = 0; i < NAMES.size(); i++) {
            Map<String, String> invitation = form("invite", "do-invite");
            invitation.put("name", NAMES.get(i));
            owner.post(authors, invitation);
            people.get(PEOPLE.get(i + 1)).post(authors, form("answer", "do-accept"));
        }
        Matcher live = Pattern.compile("/live/texts/[a-z0-9]+")
                .matcher(owner.get(write).body());
        if (!live.find()) {
            throw new IllegalStateException("There is nothing to write at " + write);
        }
        return live.group();
    }

    private HttpProbe signIn(String who) {
        HttpProbe probe = HttpProbe.of(portal).with("Sec-Fetch-Site", "same-origin");
        Map<String, String> fields = form("sign-in", "do-sign-in");
        fields.put("email", who + "@demo.example");
        fields.put("password", "walk-together-2026");
        String cookie = probe.post("/sign-in", fields).cookies().get(0).replaceAll(";.*", "");
        return probe.with("Cookie", cookie);
    }

    private static Map<String, String> form(String id, String button) {
        return new HashMap<>(Map.of(id, id, button, "x", "jakarta.faces.ViewState", "stateless"));
    }

    private static String path(HttpProbe.Answer answer) {
        return answer.header("Location").replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }
}
