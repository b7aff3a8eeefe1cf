package org.manyhands.platform.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyhands.platform.index.SearchHit.Why;
import org.manyhands.platform.security.Actor;

/** A hit says in words why it is one, and shows where. */
class MarkingTest {
    @TempDir
    Path folder;

    private static String marked(List<MarkedText> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private SearchHit only(MemoryIndex index, String typed) {
        List<SearchHit> hits = index.search(typed).hits();
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    @Test
    void wordsFormsAndSimilarWordsAreMarkedAndNamed() throws IOException {
        MemorySource things = new MemorySource("thing");
        things.add(1, "en", "Waiting lists", "Nine months of waiting, and no appointments. <b>Nobody</b> answers.");
        try (MemoryIndex index = new MemoryIndex(folder, things)) {
            SearchHit exact = only(index, "waiting");
            assertThat(marked(exact.title())).isEqualTo("[Waiting] lists");
            assertThat(marked(exact.excerpt()))
                    .isEqualTo("Nine months of [waiting], and no appointments. <b>Nobody</b> answers.");
            assertThat(exact.why()).containsExactly(new Why(Why.Kind.TITLE, null), new Why(Why.Kind.WORDS, null));
            assertThat(only(index, "appointment").why()).containsExactly(new Why(Why.Kind.FORM, "appointments"));
            assertThat(only(index, "apointments").why()).containsExactly(new Why(Why.Kind.SIMILAR, "appointments"));
            assertThat(marked(only(index, "\"months of waiting\"").excerpt())).startsWith("Nine [months of waiting], ");
        }
    }

    @Test
    void anExcerptBeginsWhereTheWordsAre() throws IOException {
        MemorySource things = new MemorySource("thing");
        things.add(1, "en", "Long", "word ".repeat(500) + "lighthouse " + "more ".repeat(500));
        try (MemoryIndex index = new MemoryIndex(folder, things)) {
            String excerpt = marked(only(index, "lighthouse").excerpt());
            assertThat(excerpt).contains("[lighthouse]").startsWith("…word").endsWith("…");
            assertThat(excerpt.length()).isLessThan(300);
        }
    }

    /** Neither hits nor counts tell of what stands behind a door. */
    @Test
    void bothDoorsMustOpen() throws IOException {
        MemorySource things = new MemorySource("thing");
        Instant at = Instant.ofEpochSecond(1);
        things.add(new IndexEntry(1, "Lantern", "", "", "en", "space:5", null, 5L, null, at));
        things.keys.put(7L, Set.of("space:5"));
        try (MemoryIndex index = new MemoryIndex(folder, things)) {
            assertThat(index.search("lantern").count()).isZero();
            assertThat(index.search("lanterm").count()).isZero();
            assertThat(index.search(Actor.person(7, "", false, false, false), "lantern")
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void aListGoesOnWhereItEnded() throws IOException {
        MemorySource things = new MemorySource("thing");
        for (int i = 1; i <= 50; i++) {
            things.add(i, "en", "Lantern " + i, "");
        }
        try (MemoryIndex index = new MemoryIndex(folder, things)) {
            Set<Long> seen = new HashSet<>();
            String after = null;
            int pages = 0;
            do {
                SearchResult page = index.index.search(Actor.visitor(), SearchAsk.of("lantern"), after);
                page.hits().forEach(hit -> seen.add(hit.subject().id()));
                assertThat(page.count()).isEqualTo(50);
                after = page.more();
                pages++;
            } while (after != null);
            assertThat(seen).hasSize(50);
            assertThat(pages).isEqualTo(3);
        }
    }
}
