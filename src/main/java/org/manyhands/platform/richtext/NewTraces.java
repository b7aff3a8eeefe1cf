package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Follows the traces in a text through one step. */
final class NewTraces {
    private static final int MOST = 500;

    private final Traces old;
    private final Step step;
    private final int own;
    private final RichText before;
    private final Tokens put;
    private final List<ShortPiece> pieces = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private int count;

    NewTraces(Traces old, Step step, int own, RichText before) {
        this.old = old;
        this.step = step;
        this.own = own;
        this.count = old.count() + 1;
        this.before = before;
        this.put = new Tokens.Writer(step.size())
                .credit(step.put(), 0, step.size(), own)
                .done();
        old.pieces().forEach(piece -> piece.follow(step.map(), pieces));
        old.gaps().forEach(gap -> gap.after(step.map()).ifPresent(gaps::add));
    }

    /**
     * What is there after the step.
     *
     * @param moves whether it puts in what has credits already
     * @param taken what was taken out of the text
     */
    Traces after(boolean moves, Supplier<List<Gone>> taken) {
        List<PutPlace> places = moves ? PutPlace.of(step) : List.of();
        int shift = 0;
        Traces left = old;
        for (StepMap.Range range : step.map().ranges()) {
            shift += range.fresh() - range.old();
            int end = range.start() + range.old() + shift;
            Gone gone = left.gone(range, before);
            places.stream()
                    .filter(place -> place.range().equals(range))
                    .findFirst()
                    .ifPresentOrElse(place -> move(place, gone, taken), () -> gap(end, gone));
            left = left.elsewhere(range);
        }
        gaps.sort(Comparator.comparingInt(Gap::place));
        return new Traces(newest(pieces, ShortPiece::number), newest(gaps, Gap::number), count);
    }

    private void move(PutPlace place, Gone gone, Supplier<List<Gone>> taken) {
        Passage words = place.words(put);
        useUp(words);
        Optional<int[]> back = gone.find(words, words.credits());
        int[] numbers = back.map(gone::pieces)
                .or(() -> retouched(place, words))
                .orElseGet(() -> numbers(place, words, taken.get()));
        int next = 0;
        int behind = 0;
        for (int token = 0; token < place.range().fresh(); token++) {
            if (put.isCharacter(place.offset() + token)) {
                int at = place.begin() + token;
                if (back.isPresent()) {
                    gap(at, gone.part(behind, back.get()[next]));
                    behind = back.get()[next] + 1;
                }
                stand(at, numbers[next++]);
            }
        }
        gap(place.begin() + place.range().fresh(), gone.part(behind, gone.length()));
    }

    /** What was moved somewhere, taken out there and is put in once more is still one piece. */
    private void useUp(Passage words) {
        List<Gap> newest = new ArrayList<>(gaps);
        newest.removeIf(
                gap -> gap.gone().length() < words.length() || !gap.gone().hasPieces());
        newest.sort(Comparator.comparingInt(Gap::number).reversed());
        for (Gap gap : newest) {
            Optional<Gone> rest = gap.gone().without(words);
            if (rest.isPresent()) {
                gaps.remove(gap);
                gaps.add(new Gap(gap.place(), rest.get(), gap.number()));
                return;
            }
        }
    }

    /** Words that only look otherwise are in the pieces that they were in. */
    private Optional<int[]> retouched(PutPlace place, Passage words) {
        StepMap.Range range = place.range();
        Gone stood = old.standing(before, range.start(), range.start() + range.old());
        return Retouch.places(stood.words(), words).map(stood::pieces);
    }

    private int[] numbers(PutPlace place, Passage words, List<Gone> taken) {
        int[] carried = old.carried(words, before, taken);
        int[] numbers = carried.clone();
        List<Integer> beginnings = place.beginnings(step.put());
        for (int i = 0; i < beginnings.size(); i++) {
            int to = i + 1 < beginnings.size() ? beginnings.get(i + 1) : words.length();
            count++;
            for (int character : Moved.shortPiece(words, carried, beginnings.get(i), to, credit -> credit == own)) {
                numbers[character] = count;
            }
        }
        return numbers;
    }

    private void stand(int place, int number) {
        int last = pieces.size() - 1;
        if (number > 0
                && last >= 0
                && pieces.get(last).to() == place
                && pieces.get(last).number() == number) {
            pieces.set(last, new ShortPiece(pieces.get(last).from(), place + 1, number));
        } else if (number > 0) {
            pieces.add(new ShortPiece(place, place + 1, number));
        }
    }

    private void gap(int place, Gone gone) {
        if (gone.length() > 0) {
            gaps.add(new Gap(place, gone, old.count() + 1));
        }
    }

    private static <T> List<T> newest(List<T> all, ToIntFunction<T> number) {
        if (all.size() <= MOST) {
            return all;
        }
        int oldest = all.stream()
                .mapToInt(number)
                .sorted()
                .skip(all.size() - MOST)
                .findFirst()
                .orElse(0);
        return all.stream().filter(each -> number.applyAsInt(each) >= oldest).toList();
    }
}
