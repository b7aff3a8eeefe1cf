package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.manyhands.platform.richtext.Provenance;

/** Finds the credit that somebody's words have, or makes it: once for each person, standpoint and way. */
@ApplicationScoped
class TextCredits {
    @Inject
    WritingQueries writing;

    /** The credit, stored or still to be stored. The text is locked, so that no number is given twice. */
    TextCredit of(CoText text, Authorship by, TextCredit.Way way) {
        return writing.credits(text, by, way).stream()
                .filter(credit -> Objects.equals(credit.getStandpoint(), by.standpoint()))
                .findFirst()
                .orElseGet(() -> new TextCredit(text, writing.credits(text).size() + 1, by, way));
    }

    /** What people should look at of a batch. Whoever imports a history did not write it. */
    List<TextSuspicion> suspicions(TextBatch batch, Provenance provenance) {
        TextCredit own = batch.getCredit();
        Map<Integer, Integer> repeated = own.getWay() == TextCredit.Way.IMPORT ? Map.of() : provenance.repeated();
        return repeated.isEmpty()
                ? List.of()
                : writing.credits(batch.getText()).stream()
                        .filter(credit -> repeated.containsKey(credit.getNumber()) && !credit.isOfSamePerson(own))
                        .map(credit -> new TextSuspicion(batch, credit, repeated.get(credit.getNumber())))
                        .toList();
    }
}
