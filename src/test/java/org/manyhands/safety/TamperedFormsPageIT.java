package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.HtmlForm;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** Forms that no page would send are refused as such; none of them is a fault of the portal. */
class TamperedFormsPageIT {
    private static final String NONCE = "primefaces.nonce";

    @Test
    void aColumnThatIsNotThereIsRefused() {
        assertThat(columns(Map.of("shown", "nothing-like-it"), true).status()).isIn(200, 422);
        assertThat(columns(Map.of("shown", "posts"), true).status()).isEqualTo(302);
    }

    @Test
    void aFormWithoutItsNonceIsNotUnderstood() {
        Map<String, String> wrong = Map.of("shown", "nothing-like-it", NONCE, "AAAA");
        assertThat(columns(wrong, true).status()).isEqualTo(400);
        assertThat(columns(Map.of("shown", "nothing-like-it"), false).status()).isEqualTo(400);
    }

    /** The choice of columns as an administrator sends it. */
    private static HttpProbe.Answer columns(Map<String, String> more, boolean withNonce) {
        HttpProbe probe = HttpProbe.of(Portal.demo()).with("Sec-Fetch-Site", "same-origin");
        String signedIn = Probes.cookie(Probes.signIn(probe, "admin@demo.example", "walk-together-2026", Map.of()));
        HttpProbe.Answer page = probe.with("Cookie", signedIn).get("/admin/forums");
        probe.with("Cookie", signedIn + "; " + Probes.cookie(page));
        Map<String, String> fields = new HashMap<>(form(page.body(), "columns").fields());
        fields.remove("shown");
        if (!withNonce) {
            fields.remove(NONCE);
        }
        fields.putAll(more);
        return probe.post("/admin/forums", fields);
    }

    @Test
    void ofTwoButtonsTheFirstLeadsOn() {
        Probes.as("professional");
        Probes.as("professional");
        HttpProbe probe = Probes.as("professional");
        List<HtmlForm> ends = HtmlForm.of(probe.get("/me/sign-ins").body()).stream()
                .filter(form -> form.id().equals("sign-ins") && form.button().endsWith(":end"))
                .toList();
        assertThat(ends).hasSizeGreaterThan(1);
        Map<String, String> both = new HashMap<>(ends.get(0).fields());
        both.put(ends.get(1).button(), "x");
        HttpProbe.Answer answer = probe.post("/me/sign-ins", both);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/me/sign-ins");
    }

    private static HtmlForm form(String page, String id) {
        return HtmlForm.of(page).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
