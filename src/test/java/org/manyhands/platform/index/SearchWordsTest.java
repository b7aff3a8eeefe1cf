package org.manyhands.platform.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyhands.platform.index.SearchWords.Part;
import org.manyhands.platform.security.Actor;

/** What can be typed always means something. */
class SearchWordsTest {
    private static final String PIECES =
            "aéñÇßابجيةآ7 \t\n\"“”„«»-–−+*?~^:()[]{}\\/!&|#@<>'’.,;%_=\u0000\u200f\u202e\ud83d\ude00\u0301";

    @TempDir
    Path folder;

    private static List<Part> parts(String typed) {
        SearchWords words = SearchWords.of(typed);
        List<Part> all = new ArrayList<>(words.wanted());
        all.addAll(words.excluded());
        return all;
    }

    @Test
    void wordsPhrasesAndExclusions() {
        assertThat(parts("crisis \"night line\" -phone -\"old ward\""))
                .containsExactly(
                        new Part("crisis", false),
                        new Part("night line", false),
                        new Part("phone", true),
                        new Part("old ward", true));
        assertThat(parts("«línea de crisis» “خط الأزمات”"))
                .containsExactly(new Part("línea de crisis", false), new Part("خط الأزمات", false));
    }

    @Test
    void signsAloneAreNothing() {
        assertThat(parts(null)).isEmpty();
        assertThat(parts("")).isEmpty();
        assertThat(parts(" - -- \"\" * ?! \"")).isEmpty();
        assertThat(SearchWords.of("-ward").isEmpty()).isTrue();
    }

    @Test
    void anOpenQuoteEndsWithTheWords() {
        assertThat(parts("\"night line")).containsExactly(new Part("night line", false));
    }

    @Test
    void aHyphenWithinAWordLeavesNothingOut() {
        assertThat(parts("self-referral")).containsExactly(new Part("self-referral", false));
        assertThat(new Part("self-referral", false).terms()).containsExactly("self", "referral");
    }

    @Test
    void muchIsReadInPart() {
        assertThat(parts("word ".repeat(100_000))).hasSize(SearchWords.MOST);
        assertThat(parts("x".repeat(1_000_000))).hasSize(1);
    }

    /** Whatever is typed, the index answers. */
    @Test
    void nothingThatIsTypedFails() throws IOException {
        MemorySource things = new MemorySource("thing");
        things.add(1, "en", "A night line", "The crisis line, at night.");
        Random random = new Random(5);
        try (MemoryIndex index = new MemoryIndex(folder, things)) {
            for (int i = 0; i < 1_000; i++) {
                String typed = typed(random);
                assertThatCode(() -> index.search(typed)).as(typed).doesNotThrowAnyException();
            }
            assertThat(index.broken()).isNull();
        }
    }

    /** Whatever stands in an address where the list goes on, the index answers. */
    @Test
    void noMarkOfAnAddressFails() throws IOException {
        MemorySource things = new MemorySource("thing");
        things.add(1, "en", "A night line", "The crisis line, at night.");
        Random random = new Random(6);
        List<String> marks =
                List.of("x7f800000.1.1", "sffffffff.1.1", "x3f800000.-999999999999999999.1", "x0.1.999999999999999999");
        try (MemoryIndex index = new MemoryIndex(folder, things)) {
            marks.forEach(mark -> assertThatCode(() -> index.index.search(Actor.visitor(), SearchAsk.of("night"), mark))
                    .doesNotThrowAnyException());
            for (int i = 0; i < 1_000; i++) {
                String mark = typed(random);
                assertThat(index.index
                                .search(Actor.visitor(), SearchAsk.of("night"), mark)
                                .hits())
                        .hasSize(1);
            }
        }
    }

    private static String typed(Random random) {
        StringBuilder typed = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(8) == 0) {
                typed.append(List.of("night", "line", "AND", "OR", "NOT", "title:", "\"crisis line\"")
                        .get(random.nextInt(7)));
            } else {
                typed.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
        }
        return typed.toString();
    }
}
