package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code src/docs/safety.md} names tests that there are, for every attack that has something to attack. */
class SafetyTableTest {
    private static final Pattern LINE = Pattern.compile("\\| (A[0-9]{2}) \\| [^|]+ \\| ([^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");

    @Test
    void everyAttackHasTests() throws IOException {
        List<String> numbers = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Set<String> tests = tests();
        for (String line : Files.readAllLines(Path.of("src/docs/safety.md"))) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                numbers.add(matcher.group(1));
                List<String> named = NAME.matcher(matcher.group(2))
                        .results()
                        .map(result -> result.group(1))
                        .toList();
                assertThat(named).as(line).isNotEmpty();
                named.stream().filter(name -> !tests.contains(name)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(numbers).containsExactlyElementsOf(required());
    }

    private static List<String> required() {
        return Stream.of(new int[][] {{1, 3}, {5, 5}, {9, 25}, {33, 38}, {42, 45}, {48, 50}})
                .flatMapToInt(span -> IntStream.rangeClosed(span[0], span[1]))
                .mapToObj("A%02d"::formatted)
                .toList();
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
