package org.manyhands.platform.index;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;

/**
 * Where a list of hits goes on: behind the last one that was shown.
 *
 * @param reach how far the search of this list went
 * @param score how good it was
 * @param at when it was written, in milliseconds
 * @param id which one
 */
record SearchMark(Reach reach, float score, long at, long id) {
    private static final Pattern TEXT = Pattern.compile("([a-z])([0-9a-f]{1,8})\\.(-?[0-9]{1,18})\\.([0-9]{1,18})");

    /** Reads the mark of an address; what is none begins at the beginning. */
    static Optional<SearchMark> of(String text) {
        Matcher found = TEXT.matcher(text == null ? "" : text);
        if (!found.matches()) {
            return Optional.empty();
        }
        float score = Float.intBitsToFloat(Integer.parseUnsignedInt(found.group(2), 16));
        return Reach.of(found.group(1))
                .filter(reach -> Float.isFinite(score))
                .map(reach ->
                        new SearchMark(reach, score, Long.parseLong(found.group(3)), Long.parseLong(found.group(4))));
    }

    String text() {
        return reach.letter() + Integer.toHexString(Float.floatToIntBits(score)) + "." + at + "." + id;
    }

    FieldDoc behind(boolean newest) {
        Object[] fields = newest ? new Object[] {at, id} : new Object[] {score, at, id};
        return new FieldDoc(Integer.MAX_VALUE, score, fields);
    }

    static SearchMark of(FieldDoc hit, boolean newest, Reach reach) {
        Object[] fields = hit.fields;
        return newest
                ? new SearchMark(reach, 0, (Long) fields[0], (Long) fields[1])
                : new SearchMark(reach, (Float) fields[0], (Long) fields[1], (Long) fields[2]);
    }
}
