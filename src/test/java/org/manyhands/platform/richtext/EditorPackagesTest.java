package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tools.ant.BuildException;
import org.apache.tools.ant.Project;
import org.apache.tools.ant.ProjectHelper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Foreign code comes into the editor only as it was when somebody chose it, and never without its licence. */
class EditorPackagesTest {
    private static final Path PACKAGES = Path.of("src/main/editor/packages");
    private static final Path UNPACKED = Path.of("target/editor/work/node_modules");
    private static final Path LICENCES = EditorBundle.SCRIPT.resolveSibling("editor-licences.txt");

    @TempDir
    Path folder;

    private Path copies;

    @BeforeEach
    void copy() throws IOException {
        copies = Files.createDirectory(folder.resolve("packages"));
        for (Path file : files(PACKAGES)) {
            Files.copy(file, copies.resolve(file.getFileName()));
        }
    }

    @Test
    void packagesAreWhatTheyWere() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aChangedPackageEndsTheBuild() throws IOException {
        Path changed = onePackage();
        byte[] content = Files.readAllBytes(changed);
        content[content.length / 2] ^= 1;
        Files.write(changed, content);
        assertRefused(this::check);
    }

    @Test
    void anUnknownPackageEndsTheBuild() throws IOException {
        Files.copy(onePackage(), copies.resolve("zebra-1.0.0.tgz"));
        assertRefused(this::check);
    }

    @Test
    void aMissingPackageEndsTheBuild() throws IOException {
        Files.delete(onePackage());
        assertRefused(this::check);
    }

    @Test
    void everyPackageBringsItsLicence() throws IOException {
        String licences = Files.readString(LICENCES);
        List<String> names = files(PACKAGES).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".tgz"))
                .map(name -> name.substring(0, name.lastIndexOf('-')))
                .toList();
        assertThat(names).isNotEmpty();
        for (String name : names) {
            String licence = Files.readString(UNPACKED.resolve(name).resolve("LICENSE"));
            assertThat(licence).as(name).contains("Permission is hereby granted, free of charge");
            assertThat(licences).contains("==== " + name + "\n\n" + licence.strip());
        }
        assertThat(Files.readString(Path.of("NOTICE"))).contains("ProseMirror", "MIT", "editor-licences.txt");
        assertThat(Files.readString(EditorBundle.SCRIPT)).contains("editor-licences.txt");
    }

    private static void assertRefused(ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(BuildException.class).hasMessageContaining("SHA512SUMS");
    }

    /** The same target as in the build, with the copies. */
    private void check() {
        File file = new File("src/main/editor/build.xml");
        Project project = new Project();
        project.init();
        project.setUserProperty("ant.file", file.getAbsolutePath());
        project.setUserProperty("editor.packages", copies.toString());
        project.setUserProperty("editor.target", folder.resolve("target").toString());
        ProjectHelper.configureProject(project, file);
        project.executeTarget("check");
    }

    private Path onePackage() throws IOException {
        return files(copies).stream()
                .filter(file -> file.toString().endsWith(".tgz"))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
