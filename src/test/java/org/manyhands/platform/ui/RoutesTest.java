package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    @ParameterizedTest
    @CsvSource({
        "/, /home/index",
        "/sign-in, /accounts/sign-in",
        "/join/done, /accounts/joined",
        "/spaces/new, /spaces/new-space"
    })
    void findsTheViewOfAPath(String path, String view) {
        assertThat(Routes.match(path)).map(Routes.Match::view).contains(view);
    }

    @Test
    void takesNamesOutOfThePath() {
        assertThat(Routes.match("/topics/k1/a-title").orElseThrow().parameters())
                .containsEntry("key", "k1")
                .containsEntry("slug", "a-title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/sign-in/more", "/home/index", "/sign-in.xhtml", "/topics", "//", "/WEB-INF/web.xml"
            })
    void knowsNothingElse(String path) {
        assertThat(Routes.match(path)).isEmpty();
    }

    @Test
    void anEarlierRouteWins() {
        assertThat(Routes.match("/spaces/new").orElseThrow().parameters()).isEmpty();
        assertThat(Routes.match("/spaces/newt").orElseThrow().view()).isEqualTo("/spaces/space");
    }
}
