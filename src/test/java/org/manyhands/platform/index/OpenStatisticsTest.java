package org.manyhands.platform.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** The order of what everybody finds says nothing of what stands behind doors. */
class OpenStatisticsTest {
    private static final Instant AT = Instant.ofEpochSecond(1_000_000);
    private static final int MANY = 60;

    @TempDir
    Path folder;

    private static MemorySource open() {
        MemorySource things = new MemorySource("thing");
        things.add(1, "en", "One", "lantern lantern harbour meadow");
        things.add(2, "en", "Two", "lantern harbour harbour meadow");
        things.add(3, "en", "Three", "lamtern harbour meadow");
        return things;
    }

    private static void hide(MemorySource things, String words, String door, SubjectRef behind) {
        for (long id = 100; id < 100 + MANY; id++) {
            things.add(new IndexEntry(id, words, words, words, "en", door, behind, null, null, AT));
        }
    }

    private List<Long> order(String name, Actor reader, MemorySource things, String typed) throws IOException {
        try (MemoryIndex index = new MemoryIndex(folder.resolve(name), things)) {
            return index.search(reader, typed).hits().stream()
                    .map(hit -> hit.subject().id())
                    .filter(id -> id < 100)
                    .toList();
        }
    }

    @Test
    void wordsBehindDoorsDoNotChangeTheOrder() throws IOException {
        for (String typed : List.of("lantern harbour", "lantrn harbuor", "lamtern", "harbours meadows lanterns")) {
            List<Long> alone = order("alone " + typed, Actor.visitor(), open(), typed);
            assertThat(alone).as(typed).isNotEmpty();
            for (String words : List.of("lantern", "harbour", "lamtern", "lantern quietly and at length")) {
                MemorySource closed = open();
                hide(closed, words, "space:5", null);
                assertThat(order(typed + words, Actor.visitor(), closed, typed))
                        .as(typed + " beside " + words)
                        .isEqualTo(alone);
            }
        }
    }

    /** What nobody is known to guard is guarded. */
    @Test
    void draftsDoNotChangeTheOrder() throws IOException {
        List<Long> alone = order("alone", Actor.visitor(), open(), "lantern harbour");
        MemorySource drafts = open();
        hide(drafts, "harbour", IndexEntry.OPEN, new SubjectRef("draft", 7));
        assertThat(order("drafts", Actor.visitor(), drafts, "lantern harbour")).isEqualTo(alone);
    }

    @Test
    void whereEverythingStandsBehindDoorsItIsFoundByWhoHoldsTheKey() throws IOException {
        MemorySource closed = new MemorySource("thing");
        closed.add(new IndexEntry(1, "Lantern", "By the harbour", "", "en", "space:5", null, 5L, null, AT));
        Actor reader = Actor.person(9, "", false, false, false);
        closed.keys.put(reader.readerId(), Set.of("space:5"));
        assertThat(order("closed", reader, closed, "lantern harbour")).containsExactly(1L);
        assertThat(order("visited", Actor.visitor(), closed, "lantern harbour")).isEmpty();
    }
}
