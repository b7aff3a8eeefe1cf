package org.manyhands.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a file is, its bytes say. */
class FileKindTest {
    private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0};
    private static final byte[] TEXT = "name,post\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void knowsZips() {
        assertThat(FileKind.ZIP.fits(ZIP)).isTrue();
        assertThat(FileKind.ZIP.fits(TEXT)).isFalse();
        assertThat(FileKind.ZIP.fits(new byte[] {'P', 'K'})).isFalse();
    }

    @Test
    void knowsText() {
        assertThat(FileKind.TEXT.fits(TEXT)).isTrue();
        assertThat(FileKind.TEXT.fits(ZIP)).isFalse();
        assertThat(FileKind.TEXT.fits("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(FileKind.TEXT.fits(new byte[] {'a', 0, 'b'})).isFalse();
        assertThat(FileKind.TEXT.fits(new byte[0])).isFalse();
    }

    @Test
    void refusesWithAReason() {
        assertThatCode(() -> Files.check(TEXT, FileKind.TEXT)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Files.check(new byte[0], FileKind.TEXT)).hasMessage("errors.file.empty");
        assertThatThrownBy(() -> Files.check(TEXT, FileKind.ZIP)).hasMessage("errors.file.kind");
        assertThatThrownBy(() -> Files.check(new byte[Files.LARGEST + 1], FileKind.TEXT))
                .hasMessage("errors.file.large");
    }
}
