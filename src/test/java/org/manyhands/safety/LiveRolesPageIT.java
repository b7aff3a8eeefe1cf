package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.LiveProbe;
import org.manyhands.testing.client.Portal;

/** Whoever loses the role by which they write, in whichever way, is parted with within five seconds. */
class LiveRolesPageIT {
    private static final int NOT_ALLOWED = 4403;
    private static final int READING_ONLY = 4405;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String PASSWORD = "walk-together-2026";
    private static final String HELLO = "{\"type\":\"hello\",\"protocol\":1,\"schema\":1,\"session\":\""
            + "r".repeat(20) + "\",\"version\":null,\"last\":0}";
    private static final String WRITER_NAME = "Somebody who writes";
    private static final Map<String, String> NOTHING = Map.of();

    private static final String OWNER = cookie("priya");
    private static final String WRITER = cookie("kwame");
    private static final String MANAGER = cookie("bethan");
    private static final String SPACE = space();

    private final String proposal = proposal();

    @Test
    void byLeaving() {
        haveRole();
        assertParted(() -> Probes.press(WRITER, proposal + "/authors", "do-leave", NOTHING));
    }

    @Test
    void byBeingTakenOff() {
        haveRole();
        String role = rolePage(OWNER, WRITER_NAME);
        assertParted(() -> Probes.press(OWNER, role, "do-take-off", NOTHING));
    }

    @Test
    void byBeingLetReadOnly() {
        haveRole();
        String role = rolePage(OWNER, WRITER_NAME);
        assertParted(READING_ONLY, () -> Probes.press(OWNER, role, "do-change", Map.of("role", "READER")));
    }

    @Test
    void whenAllMembersMayNoLonger() {
        Probes.press(OWNER, proposal + "/authors", "do-let-members", Map.of("members", "author"));
        assertParted(
                READING_ONLY,
                () -> Probes.press(OWNER, proposal + "/authors", "do-let-members", Map.of("members", "reader")));
    }

    @Test
    void withTheMembershipInTheSpace() {
        Probes.press(OWNER, proposal + "/authors", "do-let-members", Map.of("members", "author"));
        assertParted(() -> Probes.press(WRITER, SPACE + "/leave", "do-leave", NOTHING));
        join();
    }

    @Test
    void withTheOrganization() {
        String slug = organization();
        String name = slug.substring(slug.lastIndexOf('/') + 1);
        Probes.press(
                OWNER,
                proposal + "/authors",
                "do-invite-organization",
                Map.of("organization", name, "organization-role", "AUTHOR"));
        Probes.press(MANAGER, rolePage(MANAGER, "A choir that writes"), "do-accept", NOTHING);
        assertParted(() ->
                Probes.press(cookie("admin"), "/admin" + slug, "suspend", Map.of("reason", "It is looked into.")));
    }

    private void haveRole() {
        Probes.press(OWNER, proposal + "/authors", "do-invite", Map.of("name", WRITER_NAME, "role", "AUTHOR"));
        Probes.press(WRITER, proposal + "/authors", "do-accept", NOTHING);
    }

    private void assertParted(Runnable loss) {
        assertParted(NOT_ALLOWED, loss);
    }

    private void assertParted(int code, Runnable loss) {
        String live = live();
        try (LiveProbe writer = LiveProbe.open(Portal.demo(), live, WRITER)) {
            writer.send(HELLO).next("welcome");
            loss.run();
            Instant lost = Instant.now();
            assertThat(writer.closed()).isEqualTo(code);
            assertThat(Duration.between(lost, Instant.now())).isLessThan(SOON);
        }
        try (LiveProbe again = LiveProbe.open(Portal.demo(), live, WRITER)) {
            assertThat(again.send(HELLO).closed()).isEqualTo(code);
        }
    }

    private String live() {
        return Probes.live(Probes.get(WRITER, proposal + "/write").body());
    }

    /** Where a role is changed or answered for that stands among the authors. */
    private String rolePage(String cookie, String name) {
        String page = Probes.get(cookie, proposal + "/authors").body();
        int named = page.indexOf(name + "</bdi>");
        assertThat(named).as(name).isPositive();
        return Probes.link(page.substring(named), proposal + "/authors/");
    }

    private static String proposal() {
        String place = SPACE.substring(SPACE.lastIndexOf('/') + 1);
        HttpProbe.Answer begun = Probes.press(
                OWNER,
                "/proposals/new?space=" + place,
                "do-begin",
                Map.of("title", "Who may write", "summary", "Those who have a role."));
        return Probes.path(begun).replaceAll("/write$", "");
    }

    private static String space() {
        Map<String, String> fields = Map.of(
                "name", "A place for roles",
                "purpose", "Roles.",
                "access", "PUBLIC",
                "joining", "OPEN",
                "agreement", "Be kind.",
                "persona", "Somebody who owns");
        String path = Probes.path(Probes.press(OWNER, "/spaces/new", "create", fields))
                .replaceAll("/(edit|members|join)$", "");
        join(path);
        return path;
    }

    private static void join() {
        join(SPACE);
    }

    private static void join(String space) {
        Probes.press(WRITER, space + "/join", "do-join", Map.of("persona", WRITER_NAME, "agreed", "on"));
    }

    /** One that the writer belongs to. */
    private static String organization() {
        Map<String, String> fields = Map.of(
                "name", "A choir that writes",
                "kind", "PEER_LED",
                "area", "Eastmere",
                "website", "",
                "purpose", "Singing.");
        String path = Probes.path(Probes.press(MANAGER, "/organizations/new", "create", fields));
        Probes.press(WRITER, path + "/join", "do-ask", NOTHING);
        String request = Probes.link(Probes.get(MANAGER, path + "/members").body(), path + "/members/");
        Probes.press(MANAGER, request, "accept", NOTHING);
        return path;
    }

    private static String cookie(String who) {
        return Probes.cookie(Probes.signIn(Probes.visitor(), who + "@demo.example", PASSWORD, NOTHING));
    }
}
