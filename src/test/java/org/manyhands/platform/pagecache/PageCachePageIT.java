package org.manyhands.platform.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** Visitors share pages for some seconds; nobody else does, and nothing that happened is hidden by it. */
class PageCachePageIT {
    private static final String TALK = "/talk";

    private final HttpProbe visitor = HttpProbe.of(Portal.demo()).with("Cache-Control", null);

    @Test
    void aPageIsMadeOnce() {
        HttpProbe.Answer first = visitor.get(TALK);
        HttpProbe.Answer second = visitor.get(TALK);
        assertThat(second.statements()).isZero();
        assertThat(second.body()).isEqualTo(first.body()).contains("</html>");
        assertThat(second.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(second.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(second.header("Vary")).contains("Cookie", "Accept-Encoding", "Accept-Language");
        assertThat(second.header("Content-Security-Policy")).isEqualTo(first.header("Content-Security-Policy"));
        assertThat(visitor.with("Accept-Encoding", null).get(TALK).body()).isEqualTo(first.body());
        assertThat(visitor.send("HEAD", TALK).bytes()).isZero();
    }

    @Test
    void aBrowserThatHasThePageIsToldSo() {
        String tag = visitor.get(TALK).header("ETag");
        HttpProbe.Answer again =
                visitor.with("If-None-Match", "\"other\", " + tag).get(TALK);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isZero();
        assertThat(visitor.with("If-None-Match", "\"other\"").get(TALK).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/join", "/talk", "/nothing"})
    void whatIsForOneReaderIsStoredNowhere(String path) {
        HttpProbe.Answer answer =
                visitor.with("Cookie", "mh-notice=x; __Host-mh-sign-in=y").get(path);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/join", "/forgotten-password"})
    void aFormHasItsOwnKey(String path) {
        assertThat(visitor.get(path).header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(visitor.get(path).body()).isNotEqualTo(visitor.get(path).body());
    }

    @Test
    void aNewPostIsThereAtOnceAndThePersonsOwnPageIsNobodyElses() {
        String words = "Said just now " + UUID.randomUUID();
        String forum = visitor.get(TALK).body().replaceAll("(?s).*?href=\"(/forums/[^\"]+)\".*", "$1");
        visitor.get(forum);
        try (Visit leader = Browser.desktop().visit(Portal.demo())) {
            leader.signInAs("leader").open(forum).follow("Begin a discussion");
            leader.fill("Title", words).fill("What", "Words.").press("Post it").sees(words);
            assertThat(visitor.get(forum).body()).contains(words).doesNotContain("Sign out");
            leader.open(forum).sees(words);
            assertThat(visitor.get(forum).body()).doesNotContain("Sign out");
        }
    }
}
