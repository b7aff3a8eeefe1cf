package org.manyhands.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.LiveProbe;
import org.manyhands.testing.client.Portal;

/**
 * Measures how long it takes to open texts of 50 KB and 3,000 steps that the portal knows nothing of: several people write
 * them, the portal is started anew, and each text is opened once. {@code src/test/bench/opening} runs it; nothing is
 * asserted.
 */
public final class OpeningBench {
    private static final int TEXTS = 5;
    private static final int WRITERS = 20;
    private static final int STEPS = 3_000;
    private static final int PARAGRAPHS = 100;
    private static final double MILLION = 1e6;

    private final Portal portal;
    private final HttpProbe owner;

    private OpeningBench(Portal portal) {
        this.portal = portal;
        this.owner = new Authors(portal).owner();
    }

    /** Arguments, for PostgreSQL: address, user and password of an empty database. */
    public static void main(String[] arguments) throws InterruptedException {
        Map<String, String> settings = WritingBench.settings(List.of(arguments));
        settings.put(
                "MANYHANDS_DATA",
                Path.of("target", "opening-data-" + ProcessHandle.current().pid())
                        .toAbsolutePath()
                        .toString());
        List<Authors.Place> places = new ArrayList<>();
        try (Portal portal = Portal.start("opening", settings)) {
            portal.awaitReady();
            Authors authors = new Authors(portal);
            for (int i = 0; i < TEXTS; i++) {
                places.add(write(portal, authors));
            }
        }
        try (Portal portal = Portal.start("opening-again", settings)) {
            portal.awaitReady();
            new OpeningBench(portal).measure(places);
        }
    }

    private static Authors.Place write(Portal portal, Authors authors) throws InterruptedException {
        Authors.Place place = authors.begin();
        Map<String, String> whole = Authors.form("write", "do-save");
        whole.put("base", "0");
        whole.put(
                "source",
                IntStream.range(0, PARAGRAPHS)
                        .mapToObj(i -> "Clause " + i + ". " + "Words that were there before all others. ".repeat(6))
                        .collect(Collectors.joining("\n\n")));
        authors.owner().post(place.proposal() + "/write/plain", whole);
        try (Crowd crowd = new Crowd(portal, place.live(), authors.cookies(), WRITERS)) {
            crowd.write(STEPS);
        }
        authors.makeVersion(place);
        return place;
    }

    private void measure(List<Authors.Place> places) {
        System.out.printf("%-48s %8s %8s %8s %8s%n", "what is opened", "first ms", "median", "slowest", "cpu");
        tell("the page to write on, of a text not known yet", places, place -> page(place.proposal() + "/write"));
        tell("then its editor", places, this::editor);
        tell("the page to write on, once more", places, place -> page(place.proposal() + "/write"));
        tell("the page to read", places, place -> page(place.proposal()));
        tell(
                "the newest version, and what it changed",
                places,
                place -> page(place.proposal() + "/versions/2?changes=on"));
    }

    /** Of each text, one after the other; the processor time is that of the portal, in milliseconds for each but the first. */
    private void tell(String what, List<Authors.Place> places, ToDoubleFunction<Authors.Place> open) {
        double first = open.applyAsDouble(places.get(0));
        Duration before = cpu();
        List<Double> sorted =
                places.stream().skip(1).map(open::applyAsDouble).sorted().toList();
        System.out.printf(
                "%-48s %8.0f %8.0f %8.0f %8.0f%n",
                what,
                first,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1),
                (double) cpu().minus(before).toMillis() / sorted.size());
    }

    private Duration cpu() {
        return portal.handle().info().totalCpuDuration().orElseThrow();
    }

    private double page(String path) {
        long begun = System.nanoTime();
        HttpProbe.Answer answer = owner.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
        return (System.nanoTime() - begun) / MILLION;
    }

    /** From connecting until the whole text is here. */
    private double editor(Authors.Place place) {
        CountDownLatch welcome = new CountDownLatch(1);
        long begun = System.nanoTime();
        try (LiveProbe line = LiveProbe.open(portal, place.live(), owner.header("Cookie"), frame -> {
            if (frame.startsWith("{\"type\":\"welcome\"")) {
                welcome.countDown();
            }
        })) {
            line.send(
                    "{\"type\":\"hello\",\"protocol\":1,\"schema\":1,\"session\":\"%020d\",\"version\":null,\"last\":0}"
                            .formatted(begun));
            welcome.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begun) / MILLION;
    }
}
