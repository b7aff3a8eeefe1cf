package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was done with others' words in a text, as far as it matters for whose they are when they are moved: where short pieces of
 * them were moved to, of which sentences can be put together that nobody said; and where something was taken out, so that it is
 * known when it comes back just there. Both follow from the steps as they are stored. It never changes.
 *
 * @param count how many steps left something
 */
record Traces(List<ShortPiece> pieces, List<Gap> gaps, int count) {
    static final Traces NONE = new Traces(List.of(), List.of(), 0);

    /** From so many letters on, words that stand together say what they say wherever they stand. */
    static final int SURE = 20;

    /** In letters; what stands farther away is not read as one sentence with it. */
    static final int AROUND = 50;

    /** So many characters that say the same are no proof of anything: "the". */
    static final int SHORTEST = 4;

    /** In places; no number of blanks makes anybody look farther. */
    private static final int FAR = 20_000;

    /** In characters; what is longer is known again wherever it comes back. */
    private static final int LONGEST = 200;

    Traces {
        pieces = List.copyOf(pieces);
        gaps = List.copyOf(gaps);
    }

    /** How many characters it holds. */
    int size() {
        return gaps.stream().mapToInt(gap -> gap.gone().length()).sum();
    }

    /**
     * Whose words are that come back where they were taken out, in the order in which they stood there.
     *
     * @param expected whose they are rather, if several read so there; null when that is not known
     */
    Optional<int[]> back(StepMap.Range range, Passage put, int[] expected, RichText before) {
        Gone gone = gone(range, before);
        Optional<int[]> known = expected == null ? Optional.empty() : gone.find(put, expected);
        return known.or(() -> gone.find(put, null)).map(gone::credits);
    }

    /**
     * The numbers of the short pieces of somebody's words that were moved to a part of a text, or to the letters around it. That they
     * were taken out again there makes no difference, because they can come back.
     *
     * @param mine which credits are of whoever moves something there: what they can take out again is no distance
     * @param whose which credits are theirs
     */
    IntStream around(StepMap.Range range, RichText text, IntPredicate mine, IntPredicate whose) {
        int first = reach(text.tokens(), range.start(), -1, mine);
        int last = reach(text.tokens(), range.start() + range.old(), 1, mine);
        IntStream standing = pieces.stream()
                .filter(piece -> piece.isOf(text, first, last, whose))
                .mapToInt(ShortPiece::number);
        IntStream gone = gaps.stream()
                .filter(gap -> gap.place() >= first && gap.place() <= last)
                .flatMapToInt(gap -> gap.gone().pieces(whose));
        return IntStream.concat(standing, gone);
    }

    private static int reach(Tokens tokens, int place, int side, IntPredicate mine) {
        int letters = 0;
        int at = place;
        int end = side < 0 ? Math.max(0, place - FAR) : Math.min(tokens.size(), place + FAR);
        while (at != end && letters < AROUND) {
            int passed = side < 0 ? at - 1 : at;
            boolean counts = tokens.isCharacter(passed)
                    && Passage.isLetter(tokens.character(passed))
                    && !mine.test(tokens.credit(passed));
            letters += counts ? 1 : 0;
            at += side;
        }
        return at;
    }

    /** Whether nobody has moved a short piece anywhere. */
    boolean isNothing() {
        return pieces.isEmpty() && gaps.stream().noneMatch(gap -> gap.gone().hasPieces());
    }

    /** Whether a short piece begins or ends within a part of a text. */
    boolean isPutTogether(int from, int to) {
        return pieces.stream().anyMatch(piece -> isWithin(piece.from(), from, to) || isWithin(piece.to(), from, to));
    }

    private static boolean isWithin(int place, int from, int to) {
        return from < place && place < to;
    }

    /** What stands in a part of a text, with the short pieces in it. */
    Gone standing(RichText text, int from, int to) {
        return Gone.standing(text, from, to, pieces, count + 1);
    }

    /** What is gone where a part is exchanged, with what had gone there before. */
    Gone gone(StepMap.Range range, RichText text) {
        int end = range.start() + range.old();
        List<Gap> all = gaps.stream().filter(gap -> gap.lies(range)).toList();
        int before = all.stream().mapToInt(gap -> gap.gone().length()).sum();
        if (range.old() > LONGEST) {
            return Gone.NOTHING;
        }
        if (range.old() + before > LONGEST) {
            return standing(text, range.start(), end);
        }
        List<Gone> parts = new ArrayList<>();
        int from = range.start();
        for (Gap gap : all) {
            parts.add(standing(text, from, gap.place()));
            parts.add(gap.gone());
            from = gap.place();
        }
        parts.add(standing(text, from, end));
        return Gone.joined(parts);
    }

    /** The same without what had gone at a part: what came back there, or went with it, is not there a second time. */
    Traces elsewhere(StepMap.Range range) {
        return new Traces(pieces, gaps.stream().filter(gap -> !gap.lies(range)).toList(), count);
    }

    /**
     * The numbers of the short pieces in words that are moved with what stood around these; 0 for all else.
     *
     * @param words with their credits
     * @param taken what was taken out of the text
     */
    int[] carried(Passage words, RichText text, List<Gone> taken) {
        Passage asked = words.signed();
        Alike alike = new Alike(asked, SHORTEST);
        List<Gone> known = Stream.concat(
                        pieces.stream()
                                .filter(piece -> alike.mayBe(beside(piece, text).signed()))
                                .map(piece -> around(piece, text, words.length())),
                        taken.stream()
                                .filter(gone -> gone.hasPieces()
                                        && alike.mayBe(gone.words().signed())))
                .toList();
        int[] numbers = new int[words.length()];
        if (known.isEmpty()) {
            return numbers;
        }
        Gone all = Gone.joined(known);
        Repeats repeats = new Repeats(
                SHORTEST, known.stream().map(gone -> gone.words().signed()).toList());
        for (Repeats.Row row : repeats.rows(asked)) {
            for (int i = 0; i < row.length(); i++) {
                boolean same = all.words().credit(row.there() + i) == words.credit(row.from() + i);
                numbers[row.from() + i] = same ? all.piece(row.there() + i) : 0;
            }
        }
        return numbers;
    }

    /** All rows of so few characters that have some of it, even if the paragraph ends beside it. */
    private static Passage beside(ShortPiece piece, RichText text) {
        int far = 4 * SHORTEST;
        return Passage.of(text, Math.max(0, piece.from() - far), piece.to() + far);
    }

    private Gone around(ShortPiece piece, RichText text, int far) {
        return standing(text, Math.max(0, piece.from() - far), Math.min(text.size(), piece.to() + far));
    }

    /**
     * With what one more step leaves.
     *
     * @param step with the credits that its words have already
     * @param own the credit of whoever makes it
     * @param taken what was taken out of the text
     */
    Traces and(Step step, int own, RichText before, Supplier<List<Gone>> taken) {
        boolean moves = Credits.isAny(step.put());
        boolean isNothing =
                step.map().ranges().isEmpty() || (count == 0 && step.map().taken() == 0 && !moves);
        return isNothing ? this : new NewTraces(this, step, own, before).after(moves, taken);
    }
}
