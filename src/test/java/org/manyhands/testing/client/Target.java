package org.manyhands.testing.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The build's output folder, where tests read the jar and leave logs, data and pictures. */
final class Target {
    private static final Path ROOT =
            Path.of(System.getProperty("project.target", "target")).toAbsolutePath();

    private Target() {}

    static Path file(String name) {
        return ROOT.resolve(name);
    }

    static Path folder(String name) {
        try {
            return Files.createDirectories(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what is in the folder. */
    static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
