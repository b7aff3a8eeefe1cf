package org.manyhands.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits is done, whatever became of what came before. */
class SerialTest {
    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final Serial serial = new Serial(threads::add);
    private final List<String> done = new ArrayList<>();

    @Test
    void whatWaitsIsDoneInItsOrder() {
        serial.execute(() -> done.add("one"));
        serial.execute(() -> done.add("two"));
        work();
        serial.execute(() -> done.add("three"));
        work();
        assertThat(done).containsExactly("one", "two", "three");
    }

    @Test
    void whatFailsKeepsNothingElseBack() {
        serial.execute(() -> {
            throw new IllegalStateException("on purpose");
        });
        serial.execute(() -> {
            throw new OutOfMemoryError("on purpose");
        });
        serial.execute(() -> done.add("after"));
        work();
        serial.execute(() -> done.add("later"));
        work();
        assertThat(done).containsExactly("after", "later");
    }

    /** A thread that an error ends is followed by another one. */
    private void work() {
        while (!threads.isEmpty()) {
            try {
                threads.poll().run();
            } catch (OutOfMemoryError e) {
                assertThat(e).hasMessage("on purpose");
            }
        }
    }
}
