package org.manyhands.platform.richtext;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts for tests: a heading, and clauses with what clauses may have. */
public final class RandomTexts {
    private static final String PARAGRAPH =
            "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"We ask for %s and \"},"
                    + "{\"type\":\"text\",\"marks\":[{\"type\":\"strong\"}],\"text\":\"somebody to call\"}]}";

    private RandomTexts() {}

    /** Always the same for a seed. */
    public static String random(long seed) {
        Random random = new Random(seed);
        String clauses = IntStream.range(0, 3 + random.nextInt(4))
                .mapToObj(i -> clause(random, i))
                .collect(Collectors.joining(","));
        return "{\"type\":\"doc\",\"content\":[{\"type\":\"heading\",\"attrs\":{\"level\":1},\"content\":["
                + "{\"type\":\"text\",\"text\":\"After hospital\"}]}," + clauses + "]}";
    }

    private static String clause(Random random, int number) {
        String paragraph = PARAGRAPH.formatted("place " + number);
        String content = switch (random.nextInt(5)) {
            case 0 -> paragraph + "," + paragraph;
            case 1 ->
                paragraph + ",{\"type\":\"bullet_list\",\"content\":[{\"type\":\"list_item\",\"content\":[" + paragraph
                        + "]}]}";
            case 2 ->
                "{\"type\":\"ordered_list\",\"attrs\":{\"start\":%d},\"content\":[{\"type\":\"list_item\",\"content\":[%s]}]}"
                        .formatted(random.nextInt(4), paragraph);
            case 3 -> "{\"type\":\"blockquote\",\"content\":[" + paragraph + "]}";
            default -> paragraph;
        };
        return "{\"type\":\"clause\",\"attrs\":{\"key\":\"c%d\"},\"content\":[%s]}".formatted(number, content);
    }
}
