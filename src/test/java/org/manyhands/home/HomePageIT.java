package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** The first page that anybody sees: light, readable on everything, and it asks for nothing. */
class HomePageIT {
    private static final int LIGHT = 60 * 1024;

    static Stream<Browser> browsers() {
        return Stream.of(
                Browser.desktop(),
                Browser.phone(),
                Browser.desktop().withoutScript(),
                Browser.phone().withoutScript(),
                Browser.desktop().inDark());
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void readsWell(Browser browser) {
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.open("/").checked("home");
        }
    }

    @Test
    void isLightOnAFirstVisit() {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            assertThat(visit.open("/").traffic().weight()).isPositive().isLessThanOrEqualTo(LIGHT);
        }
    }

    @Test
    void startsNoSession() {
        HttpProbe.Answer answer = HttpProbe.of(Portal.demo()).get("/");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe-inline");
    }
}
