package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLibrariesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        Files.createDirectories(folder.resolve("runtime"));
    }

    @Test
    void findsWhatOneJarHasAndAllThatSeveralHave() throws IOException {
        jar("runtime/a.jar", Map.of("META-INF/services/x", "a", "org/example/only a.txt", "spaces"));
        jar("lib/b.jar", Map.of("META-INF/services/x", "b"));
        try (ServerLibraries libraries = new ServerLibraries(folder)) {
            assertThat(words(libraries.findResource("org/example/only a.txt"))).isEqualTo("spaces");
            List<URL> services = Collections.list(libraries.findResources("META-INF/services/x"));
            assertThat(services).extracting(ServerLibrariesTest::words).containsExactly("a", "b");
        }
    }

    @Test
    void whatIsNowhereIsNotFound() throws IOException {
        jar("runtime/a.jar", Map.of("org/example/a.txt", "a"));
        try (ServerLibraries libraries = new ServerLibraries(folder)) {
            assertThat(libraries.findResource("org/example/b.txt")).isNull();
            assertThat(libraries.findResource("nowhere/a.txt")).isNull();
            assertThat(Collections.list(libraries.findResources("nowhere/a.txt")))
                    .isEmpty();
            assertThatThrownBy(() -> libraries.loadClass("nowhere.Missing"))
                    .isInstanceOf(ClassNotFoundException.class)
                    .hasMessageContaining("nowhere.Missing");
        }
    }

    @Test
    void loadsClassesWithTheirPackageAndPlace() throws Exception {
        String name = "org.junit.jupiter.api.Test";
        String path = name.replace('.', '/') + ".class";
        Path jar = folder.resolve("lib/classes.jar");
        try (InputStream code = ServerLibrariesTest.class.getClassLoader().getResourceAsStream(path)) {
            write(jar, manifest("Implementation-Title", "Classes"), Map.of(path, code.readAllBytes()));
        }
        try (ServerLibraries libraries = new ServerLibraries(folder)) {
            Class<?> found = libraries.findClass(name);
            assertThat(found.getClassLoader()).isSameAs(libraries);
            assertThat(found.getPackage().getImplementationTitle()).isEqualTo("Classes");
            assertThat(found.getProtectionDomain().getCodeSource().getLocation())
                    .hasToString(jar.toUri().toURL().toString());
        }
    }

    @Test
    void takesTheEntryForThisVersionOfJava() throws IOException {
        write(
                folder.resolve("lib/versions.jar"),
                manifest("Multi-Release", "true"),
                Map.of(
                        "org/example/a.txt",
                        bytes("old"),
                        "META-INF/versions/11/org/example/a.txt",
                        bytes("new"),
                        "META-INF/versions/11/org/later/b.txt",
                        bytes("later")));
        try (ServerLibraries libraries = new ServerLibraries(folder)) {
            assertThat(words(libraries.findResource("org/example/a.txt"))).isEqualTo("new");
            assertThat(words(libraries.findResource("org/later/b.txt"))).isEqualTo("later");
        }
    }

    @Test
    void findsFilesBesideTheLibraries() throws IOException {
        jar("runtime/adapter.rar", Map.of("inner.txt", "inner"));
        try (ServerLibraries libraries = new ServerLibraries(folder)) {
            assertThat(libraries.findResource("adapter.rar")).isNotNull();
            assertThat(words(libraries.findResource("inner.txt"))).isEqualTo("inner");
        }
    }

    @Test
    void theRegisterOutlivesTheProcess() throws IOException {
        jar("lib/a.jar", Map.of("org/example/a.txt", "a"));
        new ServerLibraries(folder).close();
        Path register = folder.resolve("register.txt");
        String written = Files.readString(register);
        try (ServerLibraries again = new ServerLibraries(folder)) {
            assertThat(words(again.findResource("org/example/a.txt"))).isEqualTo("a");
        }
        assertThat(written).contains("org/example\tlib/a.jar");
        assertThat(register).hasContent(written);
    }

    @Test
    void unpacksTheServersOwnFoldersOnly() throws IOException {
        Path jar = folder.resolve("portal.jar");
        write(
                jar,
                new Manifest(),
                Map.of(
                        "MICRO-INF/runtime/a.jar", bytes("a"),
                        "MICRO-INF/lib/b.jar", bytes("b"),
                        "MICRO-INF/domain/domain.xml", bytes("d"),
                        "org/example/Main.class", bytes("m")));
        Path target = folder.resolve("target");
        ServerLibraries.unpack(jar, target);
        try (var files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(target::relativize)
                            .map(Path::toString))
                    .containsExactlyInAnyOrder("runtime/a.jar", "lib/b.jar");
        }
    }

    private void jar(String name, Map<String, String> texts) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        texts.forEach((path, text) -> entries.put(path, bytes(text)));
        write(folder.resolve(name), new Manifest(), entries);
    }

    private static Manifest manifest(String key, String value) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(key, value);
        return manifest;
    }

    private static void write(Path file, Manifest manifest, Map<String, byte[]> entries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String words(URL place) {
        try (InputStream in = place.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(place.toString(), e);
        }
    }
}
