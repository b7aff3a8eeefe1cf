package org.manyhands.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.PortalClock;

/** What the parts of the demonstration share while it is told: its files, its people, its past. */
class DemoWorld {
    private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    /** How many steps go between two pauses. */
    private static final int STRIDE = 40;

    private final PortalClock clock;
    private final ZoneId zone;
    private final Runnable pause;
    private final Instant now = Instant.now();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();

    /**
     * @param zone the zone in which its days are counted
     * @param pause what is done now and then, so that a long story does not carry all of it along
     */
    DemoWorld(PortalClock clock, ZoneId zone, Runnable pause) {
        this.clock = clock;
        this.zone = zone;
        this.pause = pause;
    }

    /** A file of the demonstration. */
    JsonArray read(String file) {
        return (JsonArray) readAny(file);
    }

    JsonStructure readAny(String file) {
        try (InputStream in = DemoWorld.class.getResourceAsStream("/demo/" + file);
                JsonReader reader = Json.createReader(in)) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The instant that many days before the first start; negative days lie ahead. */
    Instant daysAgo(double days) {
        return now.minusSeconds(Math.round(days * SECONDS_A_DAY));
    }

    /** The day of that instant. */
    LocalDate dayAgo(double days) {
        return LocalDate.ofInstant(daysAgo(days), zone);
    }

    /** Does something as if it were that many days ago. */
    void at(double daysAgo, Runnable what) {
        clock.at(daysAgo(daysAgo), what);
    }

    /** Notes in which language people write in a space of the files. */
    void write(String space, String language) {
        languages.put(space, language);
    }

    /** In which language people write in a space of the files. */
    String language(String space) {
        return known(languages, space);
    }

    /** Does something as people do who read and write in the language of a space of the files. */
    void inLanguageOf(String space, Runnable what) {
        in(language(space), what);
    }

    /** Does something as people do who read and write in a language, such as {@code es}. */
    void in(String language, Runnable what) {
        Asked before = Asked.present();
        Asked.become(Asked.of("/" + language, null));
        try {
            what.run();
        } finally {
            Asked.become(before);
        }
    }

    /** Lets all of it happen in the order of time, whatever the order in which the files tell it. */
    void happen(List<DemoStep> steps) {
        steps.sort(Comparator.comparingDouble(step -> -step.daysAgo()));
        for (int i = 0; i < steps.size(); i++) {
            at(steps.get(i).daysAgo(), steps.get(i).what());
            if (i % STRIDE == 0) {
                pause.run();
            }
        }
    }

    void put(String person, Actor actor) {
        actors.put(person, actor);
    }

    Actor actor(String person) {
        return known(actors, person);
    }

    /** Remembers the database id of something of the files. */
    void put(String kind, String id, long databaseId) {
        ids.put(kind + ":" + id, databaseId);
    }

    long id(String kind, String id) {
        return known(ids, kind + ":" + id);
    }

    private static <T> T known(Map<String, T> map, String key) {
        T found = map.get(key);
        if (found == null) {
            throw new IllegalStateException("The demonstration names " + key + " before it tells of it");
        }
        return found;
    }
}
