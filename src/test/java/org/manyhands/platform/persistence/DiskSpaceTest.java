package org.manyhands.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

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
    @CsvSource({"100000, 50000, false", "100000, 16, false", "100000, 15, true", "50, 6, false", "50, 4, true"})
    void writingWaitsBeforeTheLastSpaceGoes(long total, long free, boolean low) {
        assertThat(new DiskSpace(total * MEGABYTE, free * MEGABYTE).isLow()).isEqualTo(low);
    }

    @Test
    void aDiskThatTellsIsBelieved() {
        assertThat(DiskSpace.beside(folder.resolve("portal.mv.db")).total())
                .isEqualTo(folder.toFile().getTotalSpace());
    }

    @Test
    void aDiskThatDoesNotTellKeepsNobodyFromWriting() {
        assertThat(DiskSpace.beside(folder.resolve("no/such/folder/portal.mv.db"))
                        .isLow())
                .isFalse();
    }
}
