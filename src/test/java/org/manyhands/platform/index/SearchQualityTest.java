package org.manyhands.platform.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well people find what they look for: questions in three languages, written down with what is hoped for by somebody who did
 * not build the search. Precision at five is the share of what was hoped for among the first five hits, or among as many as are
 * hoped for where those are fewer; a question for which nothing is hoped for is answered right by nothing.
 *
 * <p>Both files are UTF-8, a line each; lines with {@code #} are remarks. {@code corpus.txt} has what is looked through: {@code
 * id|language|title|words}, the language empty where nobody said it. {@code queries.txt} has the questions: {@code what is
 * typed|ids}, those that are hoped for, the best first, with spaces between them, or none. Whoever writes questions reads the
 * first file and puts them into the second one. The first letter of an id is that of its language, for which the same holds.
 */
class SearchQualityTest {
    private static final int FIRST = 5;

    @TempDir
    Path folder;

    @Test
    void peopleFindWhatTheyHopeFor() throws IOException {
        MemorySource things = new MemorySource("thing");
        Map<String, Long> ids = new HashMap<>();
        for (String[] thing : lines("corpus.txt")) {
            ids.put(thing[0], ids.size() + 1L);
            things.add(ids.get(thing[0]), thing[1].isEmpty() ? null : thing[1], thing[2], thing[3]);
        }
        List<String> missed = new ArrayList<>();
        List<String[]> questions = lines("queries.txt");
        double sum = 0;
        Map<String, List<Double>> byLanguage = new TreeMap<>();
        try (MemoryIndex index = new MemoryIndex(folder, things)) {
            for (String[] question : questions) {
                List<Long> hoped = question.length < 2
                        ? List.of()
                        : List.of(question[1].split(" ")).stream().map(ids::get).toList();
                assertThat(hoped).as("what is hoped for by: " + question[0]).doesNotContainNull();
                List<Long> found = index.search(question[0]).hits().stream()
                        .map(hit -> hit.subject().id())
                        .toList();
                double precision = precision(hoped, found);
                sum += precision;
                if (!hoped.isEmpty()) {
                    String language = question[1].substring(0, 1);
                    byLanguage
                            .computeIfAbsent(language, key -> new ArrayList<>())
                            .add(precision);
                }
                if (precision < 1) {
                    missed.add(String.format("%.2f %s: hoped for %s, found %s", precision, question[0], hoped, found));
                }
            }
        }
        assertThat(questions).hasSizeGreaterThanOrEqualTo(60);
        byLanguage.forEach((language, all) -> assertThat(
                        all.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .as(language + "\n" + String.join("\n", missed))
                .isGreaterThanOrEqualTo(0.8));
        assertThat(sum / questions.size()).as(String.join("\n", missed)).isGreaterThanOrEqualTo(0.8);
    }

    private static double precision(List<Long> hoped, List<Long> found) {
        if (hoped.isEmpty()) {
            return found.isEmpty() ? 1 : 0;
        }
        int looked = Math.min(FIRST, hoped.size());
        return found.stream().limit(looked).filter(hoped::contains).count() / (double) looked;
    }

    private static List<String[]> lines(String name) throws IOException {
        try (InputStream in = SearchQualityTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .toList();
        }
    }
}
