package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.manyhands.platform.richtext.Provenance;
import org.manyhands.platform.richtext.Repetition;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.subjects.SubjectRef;

/** Finds the credit that somebody's words have, or makes it: once for each person, standpoint and way. */
@ApplicationScoped
class TextCredits {
    @Inject
    WritingQueries writing;

    /** The credit, stored or still to be stored. The text is locked, so that no number is given twice. */
    TextCredit of(CoText text, Authorship by, TextCredit.Way way) {
        return of(text, by, way, null);
    }

    /**
     * The same for words that stood elsewhere before.
     *
     * @param source where; null for nowhere
     */
    TextCredit of(CoText text, Authorship by, TextCredit.Way way, SubjectRef source) {
        return writing.credits(text, by, way).stream()
                .filter(credit -> Objects.equals(credit.getStandpoint(), by.standpoint())
                        && Objects.equals(credit.getSource(), source))
                .findFirst()
                .orElseGet(() -> new TextCredit(text, writing.credits(text).size() + 1, by, way, source));
    }

    /**
     * What people should look at of a batch. Whoever imports a history did not write it.
     *
     * @param before the text that it was made in
     * @param after what became of it
     */
    List<TextSuspicion> suspicions(TextBatch batch, Provenance provenance, RichText before, RichText after) {
        TextCredit own = batch.getCredit();
        List<Repetition> repeated =
                own.getWay() == TextCredit.Way.IMPORT ? List.of() : provenance.repeated(before, after);
        if (repeated.isEmpty()) {
            return List.of();
        }
        Map<Integer, TextCredit> credits = writing.credits(batch.getText()).stream()
                .collect(Collectors.toMap(TextCredit::getNumber, each -> each));
        return repeated.stream()
                .filter(each -> !credits.get(each.credit()).isOfSamePerson(own))
                .map(each -> new TextSuspicion(batch, credits.get(each.credit()), each))
                .toList();
    }
}
