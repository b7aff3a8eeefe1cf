package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The place after which a list goes on, as it travels in a URL. */
class TopicMarkTest {
    @Test
    void aMarkComesBack() {
        TopicMark mark = new TopicMark(true, Instant.parse("2026-05-03T18:20:00.123456Z"), "ab2cdefghjkm");
        assertThat(TopicMark.read(mark.text())).contains(mark);
        TopicMark early = new TopicMark(false, Instant.EPOCH, "x");
        assertThat(TopicMark.read(early.text())).contains(early);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "n1.2", "nzzzzzzzzzzzz.1.a", "n1.1.a' or 1=1", "nzzzzzzzzz.zzzzzz.a"})
    void anythingElseIsNone(String text) {
        assertThat(TopicMark.read(text)).isEmpty();
    }
}
