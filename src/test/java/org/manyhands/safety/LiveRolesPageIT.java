package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.HtmlForm;
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
        assertParted(() -> press(WRITER, proposal + "/authors", "do-leave", NOTHING));
    }

    @Test
    void byBeingTakenOff() {
        haveRole();
        String role = rolePage(OWNER, WRITER_NAME);
        assertParted(() -> press(OWNER, role, "do-take-off", NOTHING));
    }

    @Test
    void byBeingLetReadOnly() {
        haveRole();
        String role = rolePage(OWNER, WRITER_NAME);
        assertParted(READING_ONLY, () -> press(OWNER, role, "do-change", Map.of("role", "READER")));
    }

    @Test
    void whenAllMembersMayNoLonger() {
        press(OWNER, proposal + "/authors", "do-let-members", Map.of("members", "author"));
        assertParted(
                READING_ONLY, () -> press(OWNER, proposal + "/authors", "do-let-members", Map.of("members", "reader")));
    }

    @Test
    void withTheMembershipInTheSpace() {
        press(OWNER, proposal + "/authors", "do-let-members", Map.of("members", "author"));
        assertParted(() -> press(WRITER, SPACE + "/leave", "do-leave", NOTHING));
        join();
    }

    @Test
    void withTheOrganization() {
        String slug = organization();
        String name = slug.substring(slug.lastIndexOf('/') + 1);
        press(
                OWNER,
                proposal + "/authors",
                "do-invite-organization",
                Map.of("organization", name, "organization-role", "AUTHOR"));
        press(MANAGER, rolePage(MANAGER, "A choir that writes"), "do-accept", NOTHING);
        assertParted(() -> press(cookie("admin"), "/admin" + slug, "suspend", Map.of("reason", "It is looked into.")));
    }

    private void haveRole() {
        press(OWNER, proposal + "/authors", "do-invite", Map.of("name", WRITER_NAME, "role", "AUTHOR"));
        press(WRITER, proposal + "/authors", "do-accept", NOTHING);
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
        Matcher live = Pattern.compile("/live/texts/[a-z0-9]+")
                .matcher(get(WRITER, proposal + "/write").body());
        assertThat(live.find()).isTrue();
        return live.group();
    }

    /** Where a role is changed or answered for that stands among the authors. */
    private String rolePage(String cookie, String name) {
        String page = get(cookie, proposal + "/authors").body();
        int named = page.indexOf(name + "</bdi>");
        assertThat(named).as(name).isPositive();
        return Probes.link(page.substring(named), proposal + "/authors/");
    }

    private static String proposal() {
        String place = SPACE.substring(SPACE.lastIndexOf('/') + 1);
        HttpProbe.Answer begun = press(
                OWNER,
                "/proposals/new?space=" + place,
                "do-begin",
                Map.of("title", "Who may write", "summary", "Those who have a role."));
        return path(begun).replaceAll("/write$", "");
    }

    private static String space() {
        Map<String, String> fields = Map.of(
                "name", "A place for roles",
                "purpose", "Roles.",
                "access", "PUBLIC",
                "joining", "OPEN",
                "agreement", "Be kind.",
                "persona", "Somebody who owns");
        String path = path(press(OWNER, "/spaces/new", "create", fields)).replaceAll("/(edit|members|join)$", "");
        join(path);
        return path;
    }

    private static void join() {
        join(SPACE);
    }

    private static void join(String space) {
        press(WRITER, space + "/join", "do-join", Map.of("persona", WRITER_NAME, "agreed", "on"));
    }

    /** One that the writer belongs to. */
    private static String organization() {
        Map<String, String> fields = Map.of(
                "name", "A choir that writes",
                "kind", "PEER_LED",
                "area", "Eastmere",
                "website", "",
                "purpose", "Singing.");
        String path = path(press(MANAGER, "/organizations/new", "create", fields));
        press(WRITER, path + "/join", "do-ask", NOTHING);
        String request = Probes.link(get(MANAGER, path + "/members").body(), path + "/members/");
        press(MANAGER, request, "accept", NOTHING);
        return path;
    }

    private static String path(HttpProbe.Answer answer) {
        return answer.header("Location").replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }

    /** Sends the form with this button as a browser would, with what is filled in. */
    private static HttpProbe.Answer press(String cookie, String path, String button, Map<String, String> filled) {
        HttpProbe.Answer page = get(cookie, path);
        List<HtmlForm> forms = HtmlForm.of(page.body()).stream()
                .filter(form -> form.button().equals(button))
                .toList();
        assertThat(forms).as(button + " at " + path).hasSize(1);
        Map<String, String> fields = new HashMap<>(forms.get(0).fields());
        fields.putAll(filled);
        String session = page.cookies().isEmpty() ? "" : "; " + Probes.cookie(page);
        HttpProbe.Answer answer =
                Probes.visitor().with("Cookie", cookie + session).post(path, fields);
        assertThat(answer.status()).as(button + " at " + path).isEqualTo(302);
        return answer;
    }

    private static HttpProbe.Answer get(String cookie, String path) {
        HttpProbe.Answer answer = Probes.visitor().with("Cookie", cookie).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    private static String cookie(String who) {
        return Probes.cookie(Probes.signIn(Probes.visitor(), who + "@demo.example", PASSWORD, NOTHING));
    }
}
