package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Tests are found by their names, so a wrong name is a test that never runs. */
class NamingOfTestsTest {
    private static final Pattern RUNNABLE = Pattern.compile(".*(Test|ServiceIT|PageIT|JourneyIT|LauncherIT)");
    private static final Pattern IN_CONTAINER = Pattern.compile(".*ServiceIT");

    @Test
    void testsHaveNamesThatRun() {
        Stream<JavaClass> tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("org.manyhands").stream()
                        .filter(type -> !isExample(type));
        Report.none("Tests that never run, or not where they should", misnamed(tests));
        JavaClasses examples = new ClassFileImporter().importClasses(Misnamed.class, WrongServiceIT.class);
        assertThat(misnamed(examples.stream()))
                .anyMatch(line -> line.contains("Misnamed"))
                .anyMatch(line -> line.contains("@ServiceTest"))
                .anyMatch(line -> line.contains("@Nested"));
    }

    private static List<String> misnamed(Stream<JavaClass> tests) {
        return tests.filter(type -> type.getMethods().stream().anyMatch(NamingOfTestsTest::isTest))
                .flatMap(type -> complaints(type).stream())
                .toList();
    }

    private static List<String> complaints(JavaClass type) {
        String outer = House.outermost(type).getSimpleName();
        String name = isExample(type) ? type.getSimpleName() : outer;
        if (!RUNNABLE.matcher(name).matches()) {
            return List.of(type.getName() + " is run by nobody: name it *Test, *ServiceIT, *PageIT or *JourneyIT");
        }
        if (!IN_CONTAINER.matcher(name).matches()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        if (!type.isMetaAnnotatedWith("org.junit.jupiter.api.extension.ExtendWith")) {
            found.add(type.getName() + " lacks @ServiceTest");
        }
        if (type.isAnnotatedWith(Nested.class)) {
            found.add(type.getName() + ": @Nested gets no injection in the container");
        }
        return found;
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")
                || method.isAnnotatedWith(Example.class);
    }

    private static boolean isExample(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Example.class));
    }

    /** Marks what the rule is tried on, so that JUnit does not run it. */
    @interface Example {}

    static class Misnamed {
        @Example
        void passes() {}
    }

    @Nested
    @SuppressWarnings("ClassCanBeStatic")
    class WrongServiceIT {
        @Example
        void passes() {}
    }
}
