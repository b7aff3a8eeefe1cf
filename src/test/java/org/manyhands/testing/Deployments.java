package org.manyhands.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all service tests: the WAR as it was built, with the tests in it. Starting the server costs ten
 * seconds, so no test class has a deployment of its own.
 */
@ArquillianSuiteDeployment
public final class Deployments {
    /** What needs libraries that are not inside. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "org/manyhands/((testing/client|architecture/fixtures|bench)/|platform/richtext/EditorBundle"
                    + "|coauthoring/(ManyEditors|BadLine|Writing(Node|Database)|Changes)\\b).*");

    /** Tests that run outside the server. */
    private static final Pattern PLAIN = Pattern.compile(".*(Test|PageIT|JourneyIT|LauncherIT)(\\$.*)?\\.class");

    private Deployments() {}

    @Deployment
    public static WebArchive portal() {
        WebArchive archive = ShrinkWrap.create(ZipImporter.class, "manyhands.war")
                .importFrom(new File(target(), "manyhands.war"))
                .as(WebArchive.class);
        testClasses()
                .forEach(path ->
                        archive.addAsWebInfResource(new File(target(), "test-classes/" + path), "classes/" + path));
        return archive.addAsLibraries(jarOf(Assertions.class));
    }

    static File target() {
        return new File(System.getProperty("project.target", "target"));
    }

    private static List<String> testClasses() {
        Path root = target().toPath().resolve("test-classes");
        try (Stream<Path> files = Files.walk(root.resolve("org/manyhands"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.startsWith("org/manyhands/testing/")
                            || !PLAIN.matcher(path).matches())
                    .filter(path -> !OUTSIDE.matcher(path).matches())
                    .filter(path -> !path.startsWith("org/manyhands/architecture/") || path.contains("ServiceIT"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File[] jarOf(Class<?>... types) {
        return Stream.of(types)
                .map(type -> {
                    try {
                        return new File(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(File[]::new);
    }
}
