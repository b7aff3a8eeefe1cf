package org.manyhands.platform.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.manyhands.platform.persistence.Keys;

/** The indexes of this node in its data folder: of which database and edition each is stands in its name. */
final class IndexFolder {
    private static final int TELLING = 12;

    private final Path folder;
    private final String prefix;

    /**
     * The folder.
     *
     * @param secret of the database: one that was brought back from a backup has another
     */
    IndexFolder(Path data, String secret) {
        this.folder = data.resolve("index");
        this.prefix = IndexDocuments.EDITION + "-" + Keys.hash(secret).substring(0, TELLING) + "-";
    }

    /** A place for another index. */
    Path fresh() {
        return folder.resolve(prefix + Keys.random());
    }

    /** The places of those that are of this database and edition, in no order that matters. */
    List<Path> present() throws IOException {
        return list().filter(each -> each.getFileName().toString().startsWith(prefix))
                .toList();
    }

    /** Leaves nothing but this one. */
    void clean(Path stays) throws IOException {
        for (Path each : list().toList()) {
            if (!each.equals(stays)) {
                remove(each);
            }
        }
    }

    private Stream<Path> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).toList().stream();
        }
    }

    static void remove(Path index) throws IOException {
        if (!Files.exists(index)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> tree = Files.walk(index)) {
            entries = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : entries) {
            Files.deleteIfExists(entry);
        }
    }
}
