package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.LiveProbe;
import org.manyhands.testing.client.Portal;

/** Somebody who may write sends batches as fast as the line takes them, and comes again each time that they are parted with. */
class LiveFloodPageIT {
    private static final int FLOOD = 10_000;

    /** So many are sent over one line, however early it ends. */
    private static final int WAVE = 200;

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int TOO_FAST = 4429;

    /** Who sends batches before the greeting is answered. */
    private static final int NOT_UNDERSTOOD = 4400;

    /** Who is still sending when the portal closes does not always learn why. */
    private static final int BROKEN = -1;

    /** So long nobody waits for an answer, also on a machine that is busy with the flood and much else. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String OWNER = cookie("priya");
    private static final String WRITER = cookie("kwame");

    private final String live = text();
    private int sent;

    @Test
    void batchesWithoutNumberAreRefusedAndNobodyElseNoticesThem() {
        Portal portal = Portal.demo();
        int logged = portal.log().length();
        List<Integer> codes = new ArrayList<>();
        try (LiveProbe other = LiveProbe.open(portal, live, WRITER)) {
            int version = other.send(hello("w")).next("welcome").getInt("version");
            Instant end = Instant.now().plus(LONGEST);
            for (int number = 1; sent < FLOOD && Instant.now().isBefore(end); number++) {
                codes.add(flood(portal, version));
                Instant asked = Instant.now();
                version = answered(other.send(batch(number, version)));
                assertThat(Duration.between(asked, Instant.now())).isLessThan(SOON);
            }
        }
        assertThat(codes).contains(TOO_FAST).isSubsetOf(TOO_FAST, NOT_UNDERSTOOD, BROKEN);
        assertThat(codes.get(0)).isNotEqualTo(NOT_UNDERSTOOD);
        List<String> lines = portal.log().substring(logged).lines().toList();
        assertThat(lines).noneMatch(line -> line.matches("\\s+at .*|.*Exception.*"));
        assertThat(lines.size()).isLessThan(sent / 10);
    }

    /** One connection, for as long as the portal bears it; the code by which it ends. Only the first is sure to be greeted. */
    private int flood(Portal portal, int version) {
        try (LiveProbe flood = LiveProbe.open(portal, live, OWNER)) {
            flood.send(hello("f"));
            if (sent == 0) {
                flood.next("welcome");
            }
            for (int number = 1; number <= WAVE && flood.isOpen(); number++) {
                try {
                    flood.send(batch(number, version));
                    sent++;
                } catch (RuntimeException e) {
                    break;
                }
            }
            return flood.closed();
        }
    }

    /** How many steps there are behind the answer to one's own batch. */
    private static int answered(LiveProbe probe) {
        JsonObject answer = probe.next("steps");
        while (!answer.containsKey("own")) {
            answer = probe.next("steps");
        }
        return answer.getInt("from") + answer.getJsonArray("steps").size();
    }

    private static String hello(String letter) {
        return "{\"type\":\"hello\",\"protocol\":1,\"schema\":1,\"session\":\"" + letter.repeat(20)
                + "\",\"version\":null,\"last\":0}";
    }

    private static String batch(int number, int base) {
        return "{\"type\":\"batch\",\"number\":" + number + ",\"base\":" + base
                + ",\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2,\"slice\":{\"content\":"
                + "[{\"type\":\"text\",\"text\":\"x\"}]}}],\"ways\":[null]}";
    }

    private static String cookie(String who) {
        return Probes.cookie(Probes.signIn(Probes.visitor(), who + "@demo.example", "walk-together-2026", Map.of()));
    }

    /** The address of a text that both may write. */
    private static String text() {
        Map<String, String> place = Map.of(
                "name", "A place for floods",
                "purpose", "Haste.",
                "access", "PUBLIC",
                "joining", "OPEN",
                "agreement", "Be kind.",
                "persona", "Somebody in haste");
        String space = Probes.path(Probes.press(OWNER, "/spaces/new", "create", place))
                .replaceAll("/(edit|members|join)$", "");
        Probes.press(WRITER, space + "/join", "do-join", Map.of("persona", "Somebody with time", "agreed", "on"));
        String begin = "/proposals/new?space=" + space.substring(space.lastIndexOf('/') + 1);
        Map<String, String> words = Map.of("title", "Written in haste", "summary", "And at leisure.");
        String proposal =
                Probes.path(Probes.press(OWNER, begin, "do-begin", words)).replaceAll("/write$", "");
        Probes.press(OWNER, proposal + "/authors", "do-let-members", Map.of("members", "author"));
        return Probes.live(Probes.get(WRITER, proposal + "/write").body());
    }
}
