package org.manyhands.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The place after which a list goes on, as it travels in a URL. */
class MarkTest {
    @Test
    void aMarkComesBack() {
        Mark mark = new Mark(3, Instant.parse("2026-05-03T18:20:00.123456Z"), "ab2cdefghjkm");
        assertThat(Mark.read(mark.text())).contains(mark);
        Mark early = new Mark(Instant.EPOCH, "x");
        assertThat(Mark.read(early.text())).contains(early);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "x", "1.2.3", "10.1.1.a", "1.zzzzzzzzzzzz.1.a", "1.1.1.a' or 1=1", "1.zzzzzzzzz.zzzzzz.a"})
    void anythingElseIsNone(String text) {
        assertThat(Mark.read(text)).isEmpty();
    }
}
