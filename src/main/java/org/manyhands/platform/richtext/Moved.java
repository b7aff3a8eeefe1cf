package org.manyhands.platform.richtext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Words that somebody moves, in the pieces in which they stood elsewhere. Each has a number: 0 if it is long enough to say the same wherever
 * it stands; that of a short piece that was put into it before; or, if it is a short piece itself, one below 0.
 */
final class Moved {
    /** Of more short pieces than this, near each other, a sentence can be made. */
    private static final int FEW = 2;

    private final Passage words;
    private final int[] pieces;
    private final IntPredicate mine;

    /** What lies from this character on is far from the beginning; what lies before the other one is far from the end. */
    private final int begin;

    private final int end;

    /**
     * Takes them apart.
     *
     * @param words with the credits that they had
     * @param carried the numbers of the short pieces that were put into them before
     * @param beginnings where what stood together begins, the first at 0
     * @param mine which credits are of whoever moves them
     */
    Moved(Passage words, int[] carried, List<Integer> beginnings, IntPredicate mine) {
        this.words = words;
        this.pieces = carried.clone();
        this.mine = mine;
        this.begin = far(0, 1);
        this.end = far(words.length(), -1);
        for (int i = 0; i < beginnings.size(); i++) {
            int to = i + 1 < beginnings.size() ? beginnings.get(i + 1) : words.length();
            number(beginnings.get(i), to, -1 - i);
        }
    }

    private void number(int from, int to, int number) {
        for (int place : shortPiece(words, pieces, from, to, mine)) {
            pieces[place] = number;
        }
    }

    /** The characters of a part that are others' and were not moved before, if there are too few of them to say anything alone. */
    static int[] shortPiece(Passage words, int[] carried, int from, int to, IntPredicate mine) {
        int[] places = IntStream.range(from, to)
                .filter(place -> carried[place] == 0 && words.isOfOthers(place, mine))
                .toArray();
        long letters = IntStream.of(places)
                .filter(place -> Passage.isLetter(words.character(place)))
                .count();
        return letters > 0 && letters < Traces.SURE ? places : new int[0];
    }

    private int far(int from, int side) {
        int letters = 0;
        int place = from;
        while (letters < Traces.AROUND && (side < 0 ? place > 0 : place < words.length())) {
            int passed = side < 0 ? place - 1 : place;
            letters += Passage.isLetter(words.character(passed)) && !mine.test(words.credit(passed)) ? 1 : 0;
            place += side;
        }
        return place;
    }

    /** Whether all of it stood together before, and it comes to no short piece that is not in it. */
    boolean staysTogether(IntStream near) {
        Set<Integer> within = new HashSet<>();
        IntStream.of(pieces).forEach(within::add);
        return IntStream.of(pieces).noneMatch(piece -> piece < -1) && near.allMatch(within::contains);
    }

    /**
     * Which of somebody's pieces in it may be put where other short ones of theirs are.
     *
     * @param near the numbers of those that are there
     * @param theirs which credits are theirs
     */
    Set<Integer> staying(Set<Integer> near, IntPredicate theirs) {
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int place = 0; place < words.length(); place++) {
            if (theirs.test(words.credit(place))) {
                lengths.merge(piece(place), 1, Integer::sum);
            }
        }
        Set<Integer> staying = new HashSet<>(near);
        staying.add(0);
        lengths.keySet().removeAll(staying);
        if (IntStream.of(pieces).filter(piece -> piece < 0).distinct().count() > FEW) {
            lengths.keySet().removeIf(piece -> piece < 0);
        }
        lengths.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(Math.max(0, FEW - near.size()))
                .forEach(each -> staying.add(each.getKey()));
        return staying;
    }

    /** The number of the piece in which a character is, 0 also if it is far from all that stands around. */
    int piece(int place) {
        boolean isRead = pieces[place] < 0 || place < begin || place >= end;
        return isRead ? pieces[place] : 0;
    }
}
