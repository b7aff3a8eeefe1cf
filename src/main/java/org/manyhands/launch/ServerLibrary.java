package org.manyhands.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/** One jar of the server, opened when something is first looked for in it, and then kept open as long as the process. */
final class ServerLibrary {
    private final Path file;
    private final URL address;
    private JarFile jar;

    ServerLibrary(Path file) {
        this.file = file;
        try {
            address = file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    URL address() {
        return address;
    }

    /** The jar, with its entries for this version of Java in front. */
    synchronized JarFile jar() {
        if (jar == null) {
            try {
                jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
            } catch (IOException e) {
                throw new UncheckedIOException("The server's library %s cannot be read.".formatted(file), e);
            }
        }
        return jar;
    }

    Optional<JarEntry> entry(String path) {
        return Optional.ofNullable(jar().getJarEntry(path));
    }

    /** The address of a file in the jar, if it is there. */
    Optional<URL> within(String path) {
        return entry(path).map(entry -> {
            try {
                // The fragment has the entry of this version of Java read here too.
                String fragment = jar().isMultiRelease() ? "#runtime" : "";
                String place = new URI(null, null, "/" + path, null).getRawPath();
                return new URL("jar:" + address + "!" + place + fragment);
            } catch (MalformedURLException | URISyntaxException e) {
                throw new IllegalArgumentException(path, e);
            }
        });
    }
}
