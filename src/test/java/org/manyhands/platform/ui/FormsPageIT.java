package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** What no browser would send meets the same rules, and fails no page. */
class FormsPageIT {
    private static final int MUCH = 1_100_000;

    private final HttpProbe probe = HttpProbe.of(Portal.demo()).with("Sec-Fetch-Site", "same-origin");

    @ParameterizedTest
    @CsvSource({
        "/sign-in, sign-in, do-sign-in, email",
        "/join, join, do-join, email",
        "/forgotten-password, forgotten, do-send, email"
    })
    void whatIsLeftOutIsMissing(String path, String form, String button, String field) {
        HttpProbe.Answer answer = probe.post(path, sent(form, button));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("href=\"#" + field + "\"");
    }

    @Test
    void aPlainPageKnowsNoParts() {
        Map<String, String> fields = sent("sign-in", "do-sign-in");
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.partial.execute", "do-sign-in");
        assertThat(probe.post("/sign-in", fields).status()).isEqualTo(400);
        fields.remove("jakarta.faces.partial.ajax");
        assertThat(HttpProbe.of(Portal.demo())
                        .with("Sec-Fetch-Site", "same-origin")
                        .with("Faces-Request", "partial/process")
                        .post("/sign-in", fields)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFormThatIsTooLargeIsToldSo() {
        Map<String, String> fields = sent("sign-in", "do-sign-in");
        fields.put("email", "a".repeat(MUCH));
        HttpProbe.Answer answer = probe.post("/sign-in", fields);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>");
    }

    /** Whoever it is: the page is opened anew, where it is asked again who may. */
    @ParameterizedTest
    @ValueSource(strings = {"stateless", "-1:1", "AAAA", "rO0ABXNyABNqYXZh"})
    void aStateThatWasNotMadeHereOpensThePageAnew(String state) {
        Map<String, String> fields = sent("people", "do");
        fields.put("jakarta.faces.ViewState", state);
        HttpProbe.Answer answer = probe.post("/admin/people", fields);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/admin/people");
        assertThat(probe.get("/admin/people").status()).isEqualTo(404);
    }

    /** A host that a request claims would else come back in it. */
    @Test
    void redirectsNamePathsAlone() {
        assertThat(probe.get("/me").header("Location")).isEqualTo("/sign-in?next=%2Fme");
    }

    private static Map<String, String> sent(String form, String button) {
        return new HashMap<>(Map.of(form, form, button, "x", "jakarta.faces.ViewState", "stateless"));
    }
}
