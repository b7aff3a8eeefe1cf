package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Portal;

/** Browsers ask for an icon under this name whatever a page says, and a refusal would stand in their console. */
class IconPageIT {
    @Test
    void theIconIsThereUnderTheNameThatBrowsersTry() throws Exception {
        HttpResponse<byte[]> icon = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Portal.demo().url("/favicon.ico")))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/"));
        assertThat(icon.body()).startsWith(0, 0, 1, 0);
    }
}
