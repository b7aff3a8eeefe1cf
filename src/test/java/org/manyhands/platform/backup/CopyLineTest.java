package org.manyhands.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type comes back as it was, whatever is in it. */
class CopyLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "two\nlines\r\nand a\ttab", "\\", "\\N", "C:\\new\\table", "ends in \\", "مرحبا 🌍"
            })
    void textComesBack(String text) throws IOException {
        StringWriter line = new StringWriter();
        line.write("before\t");
        CopyLine.escape(text, line);
        line.write("\t\\N");

        assertThat(line.toString()).doesNotContain("\n", "\r");
        assertThat(CopyLine.values(line.toString())).isEqualTo(Arrays.asList("before", text, null));
    }

    @Test
    void nothingIsNotAnEmptyText() {
        assertThat(CopyLine.values("\\N")).isEqualTo(Arrays.asList((String) null));
        assertThat(CopyLine.values("")).isEqualTo(List.of(""));
    }
}
