package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.client.HttpProbe;

/** Attacks on who somebody is: sign-ins, addresses, and forms that belong to others. */
class AccountsPageIT {
    private static final String DEMO = "peer@demo.example";
    private static final String PASSWORD = "walk-together-2026";
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    /** A21: whoever planted a sign-in or a session in somebody's browser shares neither. */
    @Test
    void signingInBeginsAnew() {
        HttpProbe.Answer visit = Probes.visitor().get("/sign-in");
        String planted = "mh-sign-in=" + Keys.secret() + "; mh-work=0123456789abcdef";
        HttpProbe.Answer answer =
                Probes.signIn(Probes.visitor().with("Cookie", planted), "admin@demo.example", PASSWORD, Map.of());
        assertThat(Probes.cookie(answer)).contains("mh-sign-in=").doesNotContain(planted.substring(0, 30));
        assertThat(visit.cookies()).isEmpty();
        HttpProbe admin = Probes.visitor()
                .with("Cookie", planted + "x; " + Probes.cookie(answer).replaceAll(";.*", ""));
        assertThat(Probes.visitor().with("Cookie", planted).get("/admin").status())
                .isEqualTo(404);
        assertThat(admin.get("/admin/people").cookies()).noneMatch(cookie -> cookie.contains("0123456789abcdef"));
    }

    /** A21, A19: what was somebody's is nobody's after they have left. */
    @Test
    void afterSigningOutNothingIsLeft() {
        HttpProbe admin = Probes.as("admin");
        HttpProbe.Answer page = admin.get("/admin/people");
        Map<String, String> fields = Probes.form("people", "do");
        fields.put("jakarta.faces.ViewState", state(page));
        assertThat(admin.post("/sign-out", Probes.form("sign-out", "do-sign-out"))
                        .status())
                .isEqualTo(302);
        assertThat(admin.get("/me").header("Location")).startsWith("/sign-in");
        assertThat(admin.get("/admin/people").status()).isEqualTo(404);
        assertThat(admin.post("/admin/people", fields).status()).isIn(302, 404);
    }

    /** A19: the state of somebody else's page opens nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"moderator", "peer"})
    void anothersPageIsNobodysKey(String who) {
        String state = state(Probes.as("admin").get("/admin/people"));
        Map<String, String> fields = Probes.form("people", "do");
        fields.put("jakarta.faces.ViewState", state);
        HttpProbe.Answer answer = Probes.as(who).post("/admin/people", fields);
        assertThat(answer.status()).isIn(302, 404);
        assertThat(answer.body()).doesNotContain("@demo.example");
    }

    /** A20: a working page whose form comes without the key of its scripts answers like a page. */
    @Test
    void aFormWithoutTheKeyOfItsScriptsFailsNothing() {
        HttpProbe admin = Probes.as("admin");
        HttpProbe.Answer page = admin.get("/admin/people");
        HttpProbe session = page.cookies().isEmpty() ? admin : Probes.as("admin");
        Map<String, String> fields = Probes.form("people", "do");
        fields.put("jakarta.faces.ViewState", state(session.get("/admin/people")));
        assertThat(session.post("/admin/people", fields).status()).isLessThan(500);
    }

    /** A18: neither as text nor in parts does another site's form come in. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data; boundary=zq", "application/json", ""})
    void anotherSitesFormIsRefusedInWhateverShape(String type) {
        HttpProbe probe = Probes.as("peer").with("Sec-Fetch-Site", "cross-site");
        if (!type.isEmpty()) {
            probe.with("Content-Type", type);
        }
        for (String path : List.of("/sign-out", "/me/profile", "/me/password", "/spaces/new", "/organizations/new")) {
            assertThat(probe.send("POST", path).status()).as(path).isEqualTo(403);
        }
        assertThat(Probes.as("peer").get("/me").status()).isEqualTo(200);
    }

    /** A24: one request asks for one address. */
    @Test
    void aNewPasswordGoesToOneAddress() {
        String stranger = Keys.random() + "@evil.example";
        for (String both : List.of(
                "professional@demo.example," + stranger,
                "professional@demo.example;" + stranger,
                "professional@demo.example\r\nBcc: " + stranger,
                stranger + ",professional@demo.example")) {
            Map<String, String> fields = Probes.form("forgotten", "do-send");
            fields.put("email", both);
            assertThat(Probes.visitor().post("/forgotten-password", fields).status())
                    .isIn(200, 302, 422, 429);
        }
        assertThat(Probes.visitor().get("/mail").body()).doesNotContain("evil.example");
    }

    /** A25: neither the words nor anything else of an answer tell whether an address has an account. */
    @Test
    void noAnswerTellsWhoIsHere() {
        Map<String, String> known = answers(DEMO);
        Map<String, String> unknown = answers(Keys.random() + "@demo.example");
        assertThat(known).isEqualTo(unknown).hasSize(3);
    }

    private static Map<String, String> answers(String email) {
        Map<String, String> answers = new HashMap<>();
        answers.put("sign-in", answer(email, Probes.signIn(Probes.visitor(), email, "not the password", Map.of())));
        Map<String, String> forgotten = Probes.form("forgotten", "do-send");
        forgotten.put("email", email);
        answers.put("forgotten", answer(email, Probes.visitor().post("/forgotten-password", forgotten)));
        answers.put("join", answer(email, join(email, Map.of())));
        return answers;
    }

    private static String answer(String email, HttpProbe.Answer answer) {
        HttpProbe next = Probes.visitor();
        String led = "";
        if (answer.status() == 302) {
            if (!answer.cookies().isEmpty()) {
                next.with("Cookie", Probes.cookie(answer));
            }
            led = Probes.plain(next.get(answer.header("Location")).body());
        }
        // the page to sign in names the people of the demonstration
        return (answer.status() + answer.header("Location") + Probes.plain(answer.body()) + led)
                .replace(email, "EMAIL")
                .replace(DEMO, "EMAIL");
    }

    private static HttpProbe.Answer join(String email, Map<String, String> more) {
        Map<String, String> fields = Probes.form("join", "do-join");
        fields.put("name", "Somebody new");
        fields.put("email", email);
        fields.put("password", "seven quiet herons");
        fields.put("agreed", "on");
        fields.putAll(more);
        return Probes.visitor().post("/join", fields);
    }

    /** A11: whoever joins is what everybody is who joins. */
    @Test
    void nobodyJoinsAsMoreThanAMember() {
        String email = (Keys.random() + "@demo.example").toLowerCase(Locale.ROOT);
        Map<String, String> more = new HashMap<>();
        for (String name : List.of("administrator", "moderator", "approved", "confirmed", "state", "role", "version")) {
            more.put(name, "true");
            more.put("form." + name, "true");
            more.put("join:" + name, "true");
            more.put("account." + name, "true");
        }
        assertThat(join(email, more).status()).isEqualTo(302);
        HttpProbe.Answer answer = Probes.signIn(Probes.visitor(), email, "seven quiet herons", Map.of());
        assertThat(answer.cookies()).isEmpty();
        String people = Probes.as("admin").get("/admin/people?group=WAITING").body();
        assertThat(people).contains("Somebody new");
        assertThat(Probes.as("admin").get("/admin/people?group=TEAM").body()).doesNotContain("Somebody new");
    }

    private static String state(HttpProbe.Answer page) {
        Matcher matcher = STATE.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
