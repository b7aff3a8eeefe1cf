package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that cannot be used is said to be that in words for an operator. */
class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");
        String sentence = "The data folder " + file + " cannot be used: ";
        assertThatThrownBy(() -> new DataFolder(file).take())
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith(sentence)
                .hasMessageEndingWith(").")
                .message()
                .doesNotContain("Exception");
    }

    @Test
    void aFolderInUseIsSaidToBeThat() throws StartFailure {
        new DataFolder(folder).take();
        assertThatThrownBy(() -> new DataFolder(folder).take())
                .isInstanceOf(StartFailure.class)
                .hasMessage("The data folder " + folder + " is taken twice in one process.");
    }
}
