package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Characters that were taken out at one place, in the order in which they stood: whatever of them comes back there, comes back in
 * that order.
 */
final class Gone {
    static final Gone NOTHING = joined(List.of());

    private final Passage words;

    /** For each character the number of the short piece in which it was moved there, or 0. */
    private final int[] pieces;

    /** For each character when it was taken out. */
    private final int[] times;

    private final boolean hasPieces;

    private Gone(Passage words, int[] pieces, int[] times) {
        this.words = words;
        this.pieces = pieces;
        this.times = times;
        this.hasPieces = IntStream.of(pieces).anyMatch(piece -> piece > 0);
    }

    static Gone joined(List<Gone> all) {
        return new Gone(
                Passage.joined(all.stream().map(each -> each.words).toList()),
                all.stream().flatMapToInt(each -> IntStream.of(each.pieces)).toArray(),
                all.stream().flatMapToInt(each -> IntStream.of(each.times)).toArray());
    }

    /** What stands in a part of a text, with the short pieces in it. */
    static Gone standing(RichText text, int from, int to, List<ShortPiece> all, int time) {
        int[] pieces = new int[to - from];
        for (ShortPiece piece : all) {
            int begin = Math.max(from, piece.from());
            int end = Math.min(to, piece.to());
            if (begin < end) {
                Arrays.fill(pieces, begin - from, end - from, piece.number());
            }
        }
        int length = 0;
        for (int place = from; place < to; place++) {
            if (text.isCharacter(place)) {
                pieces[length++] = pieces[place - from];
            }
        }
        int[] times = new int[length];
        Arrays.fill(times, time);
        return new Gone(Passage.of(text, from, to), Arrays.copyOf(pieces, length), times);
    }

    /** The numbers of the short pieces with somebody's words in it. */
    IntStream pieces(IntPredicate whose) {
        return IntStream.range(0, length())
                .filter(place -> pieces[place] > 0 && whose.test(words.credit(place)))
                .map(place -> pieces[place]);
    }

    Passage words() {
        return words;
    }

    boolean hasPieces() {
        return hasPieces;
    }

    int piece(int place) {
        return pieces[place];
    }

    int length() {
        return pieces.length;
    }

    Gone part(int from, int to) {
        return new Gone(
                words.part(from, to), Arrays.copyOfRange(pieces, from, to), Arrays.copyOfRange(times, from, to));
    }

    /**
     * The places of some words in it, which may have others between them: what went as one, the last first, or what lies side by
     * side.
     *
     * @param credits whose they have to be; null for anybody's
     */
    Optional<int[]> find(Passage asked, int[] credits) {
        if (!words.mayHaveAllOf(asked)) {
            return Optional.empty();
        }
        return Stream.concat(atOnce(), beside(asked))
                .filter(places -> says(places, asked, credits))
                .findFirst();
    }

    private Stream<int[]> atOnce() {
        Map<Integer, List<Integer>> places = new TreeMap<>(Comparator.reverseOrder());
        for (int place = 0; place < length(); place++) {
            places.computeIfAbsent(times[place], time -> new ArrayList<>()).add(place);
        }
        return places.values().stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray());
    }

    private Stream<int[]> beside(Passage asked) {
        return IntStream.rangeClosed(0, length() - asked.length())
                .filter(from -> words.character(from) == asked.character(0))
                .mapToObj(from -> IntStream.range(from, from + asked.length()).toArray());
    }

    private boolean says(int[] places, Passage asked, int[] credits) {
        return places.length == asked.length()
                && IntStream.range(0, places.length)
                        .allMatch(i -> words.character(places[i]) == asked.character(i)
                                && (credits == null || words.credit(places[i]) == credits[i]));
    }

    /** What is left of it when some short pieces are put in elsewhere; nothing when it has none that read so. */
    Optional<Gone> without(Passage put) {
        return find(put, put.credits())
                .filter(places -> IntStream.of(pieces(places)).allMatch(piece -> piece > 0))
                .map(this::without);
    }

    private Gone without(int[] places) {
        List<Gone> left = new ArrayList<>();
        int from = 0;
        for (int place : places) {
            left.add(part(from, place));
            from = place + 1;
        }
        left.add(part(from, length()));
        return joined(left);
    }

    /** The credits of some of its characters. */
    int[] credits(int[] places) {
        return IntStream.of(places).map(words::credit).toArray();
    }

    /** The short pieces in which some of its characters were moved there; 0 for places that it has not. */
    int[] pieces(int[] places) {
        return IntStream.of(places).map(place -> place < 0 ? 0 : pieces[place]).toArray();
    }
}
