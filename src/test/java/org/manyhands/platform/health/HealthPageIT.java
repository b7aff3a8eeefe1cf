package org.manyhands.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** What a supervisor asks the portal. */
class HealthPageIT {
    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/health/live", "/health/started"})
    void isUp(String path) {
        HttpProbe.Answer answer = HttpProbe.of(Portal.demo()).get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("UP");
        assertThat(answer.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "/metrics")
    void isMeasured(String path) {
        assertThat(HttpProbe.of(Portal.demo()).get(path).status()).isEqualTo(200);
    }
}
