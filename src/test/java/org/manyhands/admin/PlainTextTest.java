package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Text of imported files is UTF-8 or it is not taken. */
class PlainTextTest {
    @Test
    void readsUtf8() {
        PlainText text = of("Ärger\nالدعم\n🤝");
        assertThat(text.isGood()).isTrue();
        assertThat(text.text()).isEqualTo("Ärger\nالدعم\n🤝");
    }

    @Test
    void takesOffTheByteOrderMark() {
        assertThat(of("\uFEFForder,kind").text()).isEqualTo("order,kind");
    }

    @Test
    void knowsAllLineEnds() {
        assertThat(of("a\r\nb\rc\nd").text()).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void namesTheLinesThatAreNoUtf8() {
        PlainText text = PlainText.of("good\nM\u00fcller\ngood\n\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(text.isGood()).isFalse();
        assertThat(text.badLines()).containsExactly(2, 4);
        assertThat(text.firstBadLine()).isEqualTo(2);
    }

    @Test
    void refusesCutOffCharactersAtTheEnd() {
        assertThat(PlainText.of(new byte[] {'a', (byte) 0xC3}).isGood()).isFalse();
    }

    @Test
    void refusesOverlongForms() {
        assertThat(PlainText.of(new byte[] {(byte) 0xC0, (byte) 0xAF}).isGood()).isFalse();
    }

    @Test
    void refusesUtf16() {
        assertThat(PlainText.of("order,kind".getBytes(StandardCharsets.UTF_16)).isGood())
                .isFalse();
    }

    @Test
    void refusesControlCharactersButTabs() {
        assertThat(of("a\tb").isGood()).isTrue();
        assertThat(of("a\nb\u0000").badLines()).containsExactly(2);
        assertThat(of("\u001b[31m").isGood()).isFalse();
    }

    @Test
    void readsNothing() {
        assertThat(of("").text()).isEmpty();
        assertThat(of("").isGood()).isTrue();
    }

    private static PlainText of(String text) {
        return PlainText.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
