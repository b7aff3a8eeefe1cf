package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Finds the credit that somebody's words have, or makes it: once for each person, standpoint and way. */
@ApplicationScoped
class TextCredits {
    @Inject
    WritingQueries writing;

    /** The credit, stored or still to be stored. The text is locked, so that no number is given twice. */
    TextCredit of(CoText text, Authorship by, TextCredit.Way way) {
        List<TextCredit> all = writing.credits(text);
        return all.stream()
                .filter(credit -> credit.getWay() == way
                        && Objects.equals(credit.getPersona(), by.persona())
                        && Objects.equals(credit.getImportedName(), by.importedName())
                        && Objects.equals(credit.getStandpoint(), by.standpoint()))
                .findFirst()
                .orElseGet(() -> new TextCredit(text, all.size() + 1, by, way));
    }
}
