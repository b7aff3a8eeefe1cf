package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A part of a text in whose place a step puts characters.
 *
 * @param range as it was before the step
 * @param begin where it begins after the step
 * @param offset where what is put there begins, of all that the step puts in
 */
record PutPlace(StepMap.Range range, int begin, int offset) {
    /** Words on both sides of something that stays are no row, so that these are two. */
    static List<PutPlace> of(Step step) {
        List<PutPlace> places = new ArrayList<>();
        int shift = 0;
        int offset = step.open();
        for (StepMap.Range range : step.map().ranges()) {
            PutPlace place = new PutPlace(range, range.start() + shift, offset);
            if (place.words(step.put()).length() > 0) {
                places.add(place);
            }
            shift += range.fresh() - range.old();
            offset += range.fresh();
        }
        return places;
    }

    /** What a step puts there. */
    Passage words(Tokens put) {
        return Passage.of(put, offset, offset + range.fresh());
    }

    /** Of what a step puts there, the characters with which something begins that stood elsewhere than what is before it. */
    List<Integer> beginnings(Tokens put) {
        List<Integer> beginnings = new ArrayList<>(List.of(0));
        int character = 0;
        for (int place = offset; place < offset + range.fresh(); place++) {
            if (put.isSeam(place) && character > 0) {
                beginnings.add(character);
            }
            character += put.isCharacter(place) ? 1 : 0;
        }
        return beginnings;
    }

    /** The places of characters in what a step puts in. */
    Set<Integer> places(Tokens put, List<Integer> characters) {
        int[] all = IntStream.range(offset, offset + range.fresh())
                .filter(put::isCharacter)
                .toArray();
        return characters.stream().map(character -> all[character]).collect(Collectors.toSet());
    }

    /** What stood there. */
    Passage before(RichText text) {
        return Passage.of(text, range.start(), range.start() + range.old());
    }
}
