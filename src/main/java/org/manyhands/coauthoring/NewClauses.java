package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.Step;

/** Finds the clauses that somebody's steps began, and makes a key for each. */
@ApplicationScoped
class NewClauses {
    @Inject
    WritingQueries writing;

    /**
     * The steps that give them their keys; the text is locked. Who only types words begins none.
     *
     * @param store takes each new clause
     */
    List<Step> naming(CoText text, TextHead before, TextHead made, Consumer<Clause> store) {
        List<Step> own = made.since(before.number());
        if (own.stream().allMatch(Step::isOfWords)) {
            return List.of();
        }
        List<String> fresh = new ArrayList<>();
        Collection<String> known = writing.known(text, ClauseKeys.strange(before.text(), made.text()));
        List<Step> naming = ClauseKeys.naming(before.text(), own, made.text(), known, () -> key(fresh));
        fresh.forEach(key -> store.accept(new Clause(text, key)));
        return naming;
    }

    private static String key(List<String> made) {
        made.add(Keys.random());
        return made.get(made.size() - 1);
    }
}
