package org.manyhands.campaigns;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.SubjectSource;

/**
 * Shows what belongs to campaigns to features that do not know it.
 *
 * @param kindKey the text that names the type
 * @param rows the rows of those that a viewer may see: id, key and what title and address are made of
 * @param url the address of a row
 * @param title the title of a row, shortened when it is a whole text
 * @param language the language of the title of a row, or null
 */
public record PartSource(
        String type,
        String kindKey,
        BiFunction<Actor, Collection<Long>, List<Object[]>> rows,
        Function<Object[], String> url,
        Function<Object[], String> title,
        Function<Object[], String> language)
        implements SubjectSource {
    private static final int EXCERPT = 90;

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        Map<Long, SubjectCard> cards = new HashMap<>();
        for (Object[] row : rows.apply(viewer, ids)) {
            long id = (Long) row[0];
            cards.put(
                    id,
                    new SubjectCard(new SubjectRef(type, id), kindKey, shortened(title.apply(row)), url.apply(row))
                            .in(language.apply(row)));
        }
        return cards;
    }

    /** The beginning of a text, for where a title is wanted. */
    public static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= EXCERPT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, cut > 0 ? cut : EXCERPT) + "…";
    }
}
