package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/me", "/topics/k1/a-title?page=2#post-3", "/me?from=//here"})
    void followsPathsOfThisPortal(String next) {
        assertThat(Redirect.isPath(next)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "me",
                "//evil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/me//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\tx",
                "/x\r\nSet-Cookie: a=b",
                " /me"
            })
    void followsNothingElse(String next) {
        assertThat(Redirect.isPath(next)).isFalse();
    }

    @Test
    void followsNothingWhereNothingIsAsked() {
        assertThat(Redirect.isPath(null)).isFalse();
    }
}
