package org.manyhands.platform.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.manyhands.platform.security.Actor;

/**
 * Measures how long the index of many posts takes to be made and how long searches take in it, in a heap of its own. The words
 * of the posts are as often as words are, the next one half as often as the one before it. {@code src/test/bench/search} runs
 * it; nothing is asserted.
 */
public final class SearchBench {
    private static final int WORDS = 200_000;
    private static final int POST = 60;
    private static final int SEARCHES = 2_000;
    private static final double MILLION = 1e6;

    private SearchBench() {}

    /** The argument is the number of posts. */
    public static void main(String[] arguments) throws IOException {
        long posts = Long.parseLong(arguments[0]);
        Path folder = Files.createTempDirectory("manyhands-search");
        try {
            measure(posts, folder);
        } finally {
            IndexFolder.remove(folder);
        }
    }

    private static void measure(long posts, Path folder) throws IOException {
        long begun = System.nanoTime();
        try (MemoryIndex index = new MemoryIndex(folder, new Posts(posts))) {
            System.out.printf("%,d posts: made in %.1f s%n", posts, (System.nanoTime() - begun) / (1000 * MILLION));
            Random random = new Random(1);
            for (int words = 1; words <= 3; words++) {
                report(index, random, words, "words", "");
                report(index, random, words, "mistyped", "x");
            }
        }
    }

    private static void report(MemoryIndex index, Random random, int words, String name, String mistake) {
        long[] times = new long[SEARCHES];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < SEARCHES; i++) {
                List<String> typed = new ArrayList<>();
                for (int j = 0; j < words; j++) {
                    typed.add(word(random) + mistake);
                }
                long begun = System.nanoTime();
                index.search(Actor.visitor(), String.join(" ", typed));
                times[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%d %s: median %.1f ms, p95 %.1f ms, longest %.1f ms%n",
                words,
                name,
                times[SEARCHES / 2] / MILLION,
                times[SEARCHES * 95 / 100] / MILLION,
                times[SEARCHES - 1] / MILLION);
    }

    /** As rare as its number is high (Zipf). */
    private static String word(Random random) {
        int number = (int) Math.pow(WORDS, random.nextDouble());
        StringBuilder word = new StringBuilder();
        for (int rest = number * 7 + 19; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    /** Posts that are made when they are read, always the same. */
    private record Posts(long count) implements IndexSource {
        @Override
        public String type() {
            return "post";
        }

        @Override
        public String kindKey() {
            return "kind.post";
        }

        @Override
        public List<IndexEntry> entries(Collection<Long> ids) {
            return ids.stream().map(Posts::entry).toList();
        }

        private static IndexEntry entry(long id) {
            return new IndexEntry(
                    id,
                    "",
                    words(new Random(id), POST),
                    words(new Random(id / 20), 5),
                    "en",
                    IndexEntry.door(id % 10 > 0, id % 100),
                    null,
                    id % 100,
                    id % 5_000,
                    Instant.ofEpochSecond(id));
        }

        private static String words(Random random, int count) {
            return LongStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
        }

        @Override
        public List<Long> after(long id, int most) {
            return LongStream.rangeClosed(id + 1, Math.min(count, id + most))
                    .boxed()
                    .toList();
        }

        @Override
        public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
            return Set.copyOf(ids).stream().collect(Collectors.toMap(Function.identity(), id -> {
                IndexEntry entry = entry(id);
                return new Found(entry.context(), entry.words(), "/" + id, null, null, entry.at(), "en");
            }));
        }
    }
}
