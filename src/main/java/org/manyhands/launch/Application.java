package org.manyhands.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The application, unpacked, so that the server need not do it again at every start. */
final class Application {
    private static final Pattern EXCLUDED = Pattern.compile("<scanning-exclude>([^<]+)</scanning-exclude>");

    private final Path folder;

    Application(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the archive and spares the server what it need not read. */
    void unpack(InputStream archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
        markUnread();
    }

    /**
     * The server reads every class of every library for annotations, also of those that payara-web.xml excludes, unless
     * it finds a folder that says that the library is unpacked already. So there is one, and it is empty.
     */
    private void markUnread() throws IOException {
        Path web = folder.resolve("WEB-INF");
        List<Pattern> excluded = EXCLUDED.matcher(Files.readString(web.resolve("payara-web.xml")))
                .results()
                .map(found -> Pattern.compile(found.group(1).replace("*", ".*")))
                .toList();
        try (Stream<Path> libraries = Files.list(web.resolve("lib"))) {
            for (Path library : libraries.toList()) {
                String name = library.getFileName().toString();
                if (excluded.stream().anyMatch(pattern -> pattern.matcher(name).matches())) {
                    Files.createDirectory(folder.resolve("WEB-INF__lib__" + name.replace(".jar", "_jar")));
                }
            }
        }
    }
}
