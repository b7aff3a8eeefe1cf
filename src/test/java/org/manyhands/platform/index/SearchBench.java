package org.manyhands.platform.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.manyhands.platform.security.Actor;

/**
 * Measures how long the index of many posts takes to be made and how long searches take in it, in a heap of its own. The words
 * of the posts are as often as words are, the next one half as often as the one before it. {@code src/test/bench/search} runs
 * it; nothing is asserted.
 */
public final class SearchBench {
    private static final int WORDS = 200_000;
    private static final int POST = 60;
    private static final int POSTS_OF_A_TOPIC = 20;
    private static final int SEARCHES = 2_000;
    private static final int LETTERS = 3;
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
        try (MemoryIndex index = new MemoryIndex(folder, new Posts(posts), new Topics(posts / POSTS_OF_A_TOPIC))) {
            System.out.printf(
                    "%,d posts: made in %.1f s, %,d MB on the disk, at most %,d MB of heap%n",
                    posts, (System.nanoTime() - begun) / (1000 * MILLION), size(folder) >> 20, heap() >> 20);
            Random random = new Random(1);
            for (int words = 1; words <= 3; words++) {
                int count = words;
                report(count + " words", () -> typed(random, count, ""), typed -> index.search(Actor.visitor(), typed));
                report(
                        count + " mistyped",
                        () -> typed(random, count, "x"),
                        typed -> index.search(Actor.visitor(), typed));
                report(
                        "titles from " + count + " words, the last one begun",
                        () -> begun(typed(random, count, "")),
                        typed -> index.index.titles(Actor.visitor(), typed));
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static String typed(Random random, int words, String mistake) {
        return IntStream.range(0, words).mapToObj(i -> word(random) + mistake).collect(Collectors.joining(" "));
    }

    private static String begun(String typed) {
        return typed.substring(0, Math.min(typed.length(), typed.lastIndexOf(' ') + 1 + LETTERS));
    }

    private static void report(String name, Supplier<String> typed, Consumer<String> ask) {
        long[] times = new long[SEARCHES];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < SEARCHES; i++) {
                String words = typed.get();
                long begun = System.nanoTime();
                ask.accept(words);
                times[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: median %.1f ms, p95 %.1f ms, longest %.1f ms%n",
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

    private static String words(Random random, int count) {
        return LongStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    private static String title(long topic) {
        return words(new Random(topic), 5);
    }

    /** Things that are made when they are read, always the same. */
    private interface Made extends IndexSource {
        long count();

        IndexEntry entry(long id);

        @Override
        default String kindKey() {
            return "kind." + type();
        }

        @Override
        default List<IndexEntry> entries(Collection<Long> ids) {
            return ids.stream().map(this::entry).toList();
        }

        @Override
        default List<Long> after(long id, int most) {
            return LongStream.rangeClosed(id + 1, Math.min(count(), id + most))
                    .boxed()
                    .toList();
        }

        @Override
        default Map<Long, Found> found(Actor reader, Collection<Long> ids) {
            return Set.copyOf(ids).stream().collect(Collectors.toMap(Function.identity(), id -> {
                IndexEntry entry = entry(id);
                return new Found(entry.title(), entry.words(), "/" + id, null, null, entry.at(), "en");
            }));
        }
    }

    private record Posts(long count) implements Made {
        @Override
        public String type() {
            return "post";
        }

        @Override
        public IndexEntry entry(long id) {
            long topic = id / POSTS_OF_A_TOPIC;
            return made(id, "", words(new Random(id), POST), title(topic), topic);
        }
    }

    private record Topics(long count) implements Made {
        @Override
        public String type() {
            return "topic";
        }

        @Override
        public IndexEntry entry(long id) {
            return made(id, title(id), "", "", id);
        }
    }

    private static IndexEntry made(long id, String title, String words, String context, long topic) {
        long space = topic % 100;
        String door = IndexEntry.door(space % 10 > 0, space);
        return new IndexEntry(
                id, title, words, context, "en", door, null, space, id % 5_000, Instant.ofEpochSecond(id));
    }
}
