package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.LiveProbe;
import org.manyhands.testing.client.Portal;

/** Open connections: who may have one, and what becomes of those who send what no page sends. */
class LivePageIT {
    private static final int NOT_UNDERSTOOD = 4400;
    private static final int SIGNED_OUT = 4401;
    private static final int NOT_ALLOWED = 4403;
    private static final int TOO_MANY = 4408;
    private static final int OTHER_VERSION = 4409;
    private static final int TOO_FAST = 4429;
    private static final int LONG = 1_000;

    /** Who is still sending when the portal closes does not always learn why. */
    private static final int BROKEN = -1;

    private static final String LEADER = cookie("leader");
    private static final String TEXT = text();

    @Test
    void onlyPeopleOnThePortalsOwnPagesConnect() {
        Portal portal = Portal.demo();
        String own = LiveProbe.origin(portal);
        assertThat(LiveProbe.status(portal, TEXT, LEADER, own)).isEqualTo(101);
        assertThat(LiveProbe.status(portal, TEXT, null, null)).isEqualTo(403);
        assertThat(LiveProbe.status(portal, TEXT, LEADER, null)).isEqualTo(403);
        assertThat(LiveProbe.status(portal, TEXT, LEADER, "https://evil.example"))
                .isEqualTo(403);
        assertThat(LiveProbe.status(portal, TEXT, LEADER, "null")).isEqualTo(403);
        assertThat(LiveProbe.status(portal, "/live/other", LEADER, own)).isEqualTo(404);
        HttpProbe probe = HttpProbe.of(portal).with("Cookie", LEADER).with("Origin", own);
        assertThat(probe.get(TEXT).status()).isEqualTo(404);
    }

    /** A browser tells its page nothing of a handshake that is refused, so that it would dial for ever. */
    @Test
    void whoIsSignedOutIsToldSoAndNothingElse() {
        for (String path : List.of(TEXT, "/live/texts/aaaaaaaaaaaa")) {
            try (LiveProbe silent = LiveProbe.open(Portal.demo(), path, null)) {
                assertThat(silent.closed()).isEqualTo(SIGNED_OUT);
            }
        }
        String cookie = cookie("peer");
        try (LiveProbe late = LiveProbe.open(Portal.demo(), TEXT, cookie)) {
            Probes.visitor().with("Cookie", cookie).post("/sign-out", Probes.form("sign-out", "do-sign-out"));
            assertThat(late.send(hello("z", null)).closed()).isEqualTo(SIGNED_OUT);
        }
    }

    @Test
    void whoMayNotWriteLearnsNothing() {
        for (String path : List.of(TEXT, "/live/texts/aaaaaaaaaaaa", "/live/texts/" + "x".repeat(LONG))) {
            try (LiveProbe stranger = LiveProbe.open(Portal.demo(), path, cookie("peer"))) {
                assertThat(stranger.send(hello("p", null)).closed()).isEqualTo(NOT_ALLOWED);
            }
        }
    }

    @Test
    void twoWriteTogether() {
        try (LiveProbe one = joined("o");
                LiveProbe two = joined("t")) {
            int version = one.send(hello("o", null)).next("welcome").getInt("version");
            one.send(batch(1, version, "Aa"));
            JsonObject answer = one.next("steps");
            assertThat(answer.getInt("from")).isEqualTo(version);
            assertThat(answer.getInt("number")).isEqualTo(1);
            assertThat(answer.getJsonArray("own")).hasToString("[0]");
            JsonObject told = two.next("steps");
            assertThat(told.getJsonArray("steps")).isEqualTo(answer.getJsonArray("steps"));
            assertThat(told).doesNotContainKey("own");
            one.send(batch(1, version, "Aa"));
            assertThat(one.next("steps")).isEqualTo(answer);
            try (LiveProbe again = LiveProbe.open(Portal.demo(), TEXT, LEADER)) {
                JsonObject welcome = again.send(hello("o", version, 1)).next("welcome");
                assertThat(welcome).doesNotContainKey("text");
                assertThat(again.next("steps").getJsonArray("own")).hasToString("[0]");
            }
        }
    }

    @Test
    void whoseStepsWereAllInVainIsToldSoHoweverLate() {
        try (LiveProbe one = joined("u");
                LiveProbe two = joined("w")) {
            int version = one.send(hello("u", null)).next("welcome").getInt("version");
            one.send(batch(1, version, "gone"));
            one.next("steps");
            one.send(batch(2, version + 1, 2, 6, ""));
            one.next("steps");
            one.send(batch(3, version + 2, "after"));
            one.next("steps");
            JsonObject answer = two.send(batch(1, version + 1, 3, 5, "in vain")).next("steps");
            while (!answer.containsKey("own")) {
                answer = two.next("steps");
            }
            assertThat(answer.getJsonArray("own")).isEmpty();
            assertThat(answer.getInt("from")).isEqualTo(version + 3);
            one.send(batch(4, version + 3, "more"));
            two.next("steps");
            JsonObject again = two.send(batch(1, version + 1, 3, 5, "in vain")).next("steps");
            assertThat(again.getJsonArray("own")).isEmpty();
            assertThat(again.getInt("from")).isEqualTo(version + 4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "nothing",
                "{\"type\":\"batch\"",
                "{}",
                "{\"type\":7}",
                "{\"type\":\"remove\"}",
                "{\"type\":\"hello\",\"session\":\"short\"}",
                "{\"type\":\"batch\",\"number\":1,\"base\":0,\"steps\":[]}",
                "{\"type\":\"batch\",\"number\":1,\"base\":0,\"steps\":[{\"stepType\":\"erase\"}]}",
                "{\"type\":\"batch\",\"number\":1,\"base\":0,\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2}]}",
                "{\"type\":\"batch\",\"number\":1,\"base\":0,\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2}],\"ways\":[]}",
                "{\"type\":\"batch\",\"number\":1,\"base\":0,\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2}],\"ways\":[\"mine\"]}",
                "{\"type\":\"batch\",\"number\":-1,\"base\":0,\"steps\":[{}]}",
                "{\"type\":\"cursor\",\"version\":\"0\"}"
            })
    void whatNoPageSendsEndsTheConnection(String frame) {
        try (LiveProbe probe = joined("n");
                LiveProbe other = joined("x")) {
            assertThat(probe.send(frame).closed()).isEqualTo(NOT_UNDERSTOOD);
            other.send("{\"type\":\"ping\"}").next("pong");
        }
    }

    @Test
    void deepAndLongFramesHarmNobody() {
        try (LiveProbe deep = joined("d")) {
            assertThat(deep.send("[".repeat(60_000)).closed()).isEqualTo(NOT_UNDERSTOOD);
        }
        try (LiveProbe nested = joined("e")) {
            String frame = "{\"type\":\"batch\",\"number\":1,\"base\":0,\"steps\":[" + "{\"a\":".repeat(9_000) + "1";
            assertThat(nested.send(frame).closed()).isEqualTo(NOT_UNDERSTOOD);
        }
        try (LiveProbe large = joined("l")) {
            assertThat(large.send("x".repeat(70_000)).closed()).isEqualTo(1009);
        }
        try (LiveProbe binary = joined("b")) {
            assertThat(binary.send("{}".getBytes(StandardCharsets.UTF_8)).closed())
                    .isEqualTo(1003);
        }
    }

    @Test
    void whoSendsBeforeGreetingOrFromAnotherVersionIsPartedWith() {
        try (LiveProbe probe = LiveProbe.open(Portal.demo(), TEXT, LEADER)) {
            assertThat(probe.send(batch(1, 0, "x")).closed()).isEqualTo(NOT_UNDERSTOOD);
        }
        try (LiveProbe old = LiveProbe.open(Portal.demo(), TEXT, LEADER)) {
            assertThat(old.send(hello("v", null).replace("\"schema\":1", "\"schema\":99"))
                            .closed())
                    .isEqualTo(OTHER_VERSION);
        }
    }

    @Test
    void stepsThatTheTextNeverHadAreRefusedInWords() {
        try (LiveProbe probe = joined("s")) {
            JsonObject refused = probe.send(batch(1, 1_000_000, "x")).next("refused");
            assertThat(refused.getInt("number")).isEqualTo(1);
            assertThat(refused.getString("text")).contains("not the one that you began with");
            probe.send("{\"type\":\"ping\"}").next("pong");
        }
    }

    @Test
    void aFloodEndsTheConnectionOfWhoeverSendsIt() {
        try (LiveProbe flood = joined("f");
                LiveProbe other = joined("q")) {
            for (int i = 0; i < 10_000 && flood.isOpen(); i++) {
                try {
                    flood.send("{\"type\":\"ping\"}");
                } catch (RuntimeException e) {
                    break;
                }
            }
            assertThat(flood.closed()).isIn(TOO_FAST, BROKEN);
            other.send("{\"type\":\"ping\"}").next("pong");
        }
    }

    @Test
    void nobodyHoldsHundredsOfConnections() {
        List<LiveProbe> idle = new ArrayList<>();
        String peer = cookie("professional");
        try {
            for (int i = 0; i < 300; i++) {
                idle.add(LiveProbe.open(Portal.demo(), TEXT, peer));
            }
            assertThat(idle.get(299).closed()).isEqualTo(TOO_MANY);
            assertThat(idle.stream().filter(LiveProbe::isOpen).count()).isLessThanOrEqualTo(20);
            try (LiveProbe other = joined("i")) {
                other.send("{\"type\":\"ping\"}").next("pong");
            }
        } finally {
            idle.forEach(LiveProbe::close);
        }
    }

    private static LiveProbe joined(String letter) {
        LiveProbe probe = LiveProbe.open(Portal.demo(), TEXT, LEADER);
        probe.send(hello(letter, null)).next("welcome");
        return probe;
    }

    private static String hello(String letter, Integer version) {
        return hello(letter, version, 0);
    }

    private static String hello(String letter, Integer version, int last) {
        return "{\"type\":\"hello\",\"protocol\":1,\"schema\":1,\"session\":\"" + letter.repeat(20) + "\",\"version\":"
                + version + ",\"last\":" + last + "}";
    }

    private static String batch(int number, int base, String words) {
        return batch(number, base, 2, 2, words);
    }

    /** Puts words in the place of others; none take these away. */
    private static String batch(int number, int base, int from, int to, String words) {
        String slice =
                words.isEmpty() ? "" : ",\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"" + words + "\"}]}";
        return "{\"type\":\"batch\",\"number\":" + number + ",\"base\":" + base
                + ",\"steps\":[{\"stepType\":\"replace\",\"from\":" + from + ",\"to\":" + to + slice
                + "}],\"ways\":[null]}";
    }

    private static String cookie(String who) {
        return Probes.cookie(Probes.signIn(Probes.visitor(), who + "@demo.example", "walk-together-2026", Map.of()));
    }

    /** The address of a text that the leader has just begun. */
    private static String text() {
        HttpProbe leader = Probes.visitor().with("Cookie", LEADER);
        Map<String, String> fields = Probes.form("proposal", "do-begin");
        fields.put("title", "Live");
        fields.put("summary", "Written at once.");
        HttpProbe.Answer begun = leader.post("/proposals/new?space=getting-help-early", fields);
        Matcher live = Pattern.compile("/live/texts/[a-z0-9]+")
                .matcher(leader.get(begun.header("Location").replaceAll("^https?://[^/]+", ""))
                        .body());
        assertThat(live.find()).isTrue();
        return live.group();
    }
}
