package org.manyhands.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskSpaceTest {
    private static final long MEGABYTE = 1L << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "100000, 50000, false, false, true",
        "100000, 36, false, false, true",
        "100000, 20, false, false, false",
        "100000, 15, true, false, false",
        "100000, 0, true, true, false",
        "50, 20, false, false, true",
        "50, 6, false, false, false",
        "50, 4, true, false, false"
    })
    void writingWaitsBeforeTheLastSpaceGoes(long total, long free, boolean low, boolean none, boolean ample) {
        DiskSpace space = new DiskSpace(folder, total * MEGABYTE, free * MEGABYTE);

        assertThat(space.isLow()).isEqualTo(low);
        assertThat(space.isNone()).isEqualTo(none);
        assertThat(space.isAmple()).isEqualTo(ample);
    }

    @Test
    void whatIsHeldBackIsGivenOnce() throws IOException {
        DiskSpace space = DiskSpace.beside(folder.resolve("portal.mv.db"));
        assertThat(space.release()).isFalse();
        space.holdBack();
        Path held = folder.resolve("space-held-back");
        assertThat(Files.size(held)).isEqualTo(4 * MEGABYTE);
        var made = Files.getLastModifiedTime(held);
        space.holdBack();
        assertThat(Files.getLastModifiedTime(held)).isEqualTo(made);
        assertThat(space.release()).isTrue();
        assertThat(space.release()).isFalse();
    }

    @Test
    void aDiskThatDoesNotTellKeepsNobodyFromWriting() {
        assertThat(DiskSpace.beside(folder.resolve("no/such/folder/portal.mv.db"))
                        .isLow())
                .isFalse();
    }
}
