package org.manyhands.coauthoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.manyhands.platform.richtext.Mapping;
import org.manyhands.platform.richtext.Part;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;

/**
 * Sees to it that each clause has a key of its own, and keeps it for good. Only the portal gives keys: what is new gets a
 * fresh one, as does a copy. Of a clause that was split, the part in its old place keeps the key, unless it was left empty:
 * then whoever pressed Enter at its beginning moved it down.
 */
final class ClauseKeys {
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> known;
    private final List<Part> clauses;

    private ClauseKeys(RichText before, List<Step> steps, RichText after, Collection<String> earlier) {
        known = new HashSet<>(earlier);
        Mapping mapping = Mapping.of(steps);
        for (Part part : before.parts()) {
            if (part.isClause()) {
                known.add(part.key());
                places.put(part.key(), mapping.follow(part.from()));
            }
        }
        clauses = after.parts().stream().filter(Part::isClause).toList();
    }

    /** The keys in a text that the one before it did not have: each is either known from earlier on, or nobody's. */
    static Set<String> strange(RichText before, RichText after) {
        Set<String> keys = keys(after);
        keys.removeAll(keys(before));
        keys.remove("");
        return keys;
    }

    /**
     * The steps that give keys to clauses which have none of their own.
     *
     * @param before the text before the steps, in which each clause has its key
     * @param after the text after them
     * @param earlier keys of clauses that were taken out earlier and are back
     * @param fresh makes a new key
     */
    static List<Step> naming(
            RichText before, List<Step> steps, RichText after, Collection<String> earlier, Supplier<String> fresh) {
        ClauseKeys keys = new ClauseKeys(before, steps, after, earlier);
        Map<String, Integer> keepers = keys.keepers();
        List<Step> naming = new ArrayList<>();
        for (Part clause : keys.clauses) {
            if (keepers.getOrDefault(clause.key(), -1) != clause.from()) {
                naming.add(clause.named(fresh.get()));
            }
        }
        return naming;
    }

    /** Where the clauses begin that keep their keys. */
    private Map<String, Integer> keepers() {
        Map<String, Integer> keepers = new HashMap<>();
        for (int i = 0; i < clauses.size(); i++) {
            Part clause = clauses.get(i);
            String key = clause.key();
            boolean inPlace = places.getOrDefault(key, -1) == clause.from();
            if (known.contains(key) && (inPlace || !keepers.containsKey(key))) {
                boolean movedDown = inPlace && clause.empty() && i + 1 < clauses.size() && isFilled(i + 1, key);
                keepers.put(key, movedDown ? clauses.get(i + 1).from() : clause.from());
            }
        }
        return keepers;
    }

    private boolean isFilled(int clause, String key) {
        return clauses.get(clause).key().equals(key) && !clauses.get(clause).empty();
    }

    private static Set<String> keys(RichText text) {
        Set<String> keys = new HashSet<>();
        text.parts().stream().filter(Part::isClause).map(Part::key).forEach(keys::add);
        return keys;
    }
}
