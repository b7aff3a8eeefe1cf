package org.manyhands.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's files as they are written; tests run in the project's root folder. */
final class Sources {
    static final Path JAVA = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path WEBAPP = Path.of("src/main/webapp");

    private Sources() {}

    /** Files below a folder whose names end so, by their path below that folder with forward slashes. */
    static Map<String, String> texts(Path folder, String... endings) {
        Map<String, String> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> wanted = files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
            for (Path file : wanted) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All XHTML of the application, by its path below {@code webapp}. */
    static Map<String, String> xhtml() {
        return texts(WEBAPP, ".xhtml");
    }
}
