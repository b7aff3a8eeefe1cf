package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        return find(text.getId(), by, way, source)
                .orElseGet(() -> new TextCredit(text, next(text.getId()), by, way, source));
    }

    /** The number of the credit, or the one that it will have if nobody else is given it before; the text is not locked. */
    int number(long textId, Authorship by, TextCredit.Way way) {
        return find(textId, by, way, null).map(TextCredit::getNumber).orElseGet(() -> next(textId));
    }

    private Optional<TextCredit> find(long textId, Authorship by, TextCredit.Way way, SubjectRef source) {
        return writing.credits(textId, by, way).stream()
                .filter(credit -> Objects.equals(credit.getStandpoint(), by.standpoint())
                        && Objects.equals(credit.getSource(), source))
                .findFirst();
    }

    private int next(long textId) {
        return writing.credits(textId).size() + 1;
    }

    /**
     * What people should look at of a batch. Whoever imports a history did not write it.
     *
     * @param before the text that it was made in
     * @param after what became of it
     */
    List<TextSuspicion> suspicions(TextBatch batch, Provenance provenance, RichText before, RichText after) {
        if (batch.getCredit().getWay() == TextCredit.Way.IMPORT) {
            return List.of();
        }
        List<TextSuspicion> repeated = suspicions(batch, provenance.repeated(before, after));
        return repeated.isEmpty() ? retyped(batch, provenance, after) : repeated;
    }

    /**
     * What comes bit by bit is met again and again: it is told once, and grows. Words that were told of the other one are not told
     * of this one as well: both passages repeat each other, and who was later is known.
     */
    private List<TextSuspicion> retyped(TextBatch batch, Provenance provenance, RichText after) {
        List<TextSuspicion> told = new ArrayList<>();
        List<Repetition> retyped = provenance.retyped(after, batch.getCredit().getNumber());
        for (TextSuspicion fresh : suspicions(batch, retyped)) {
            List<TextSuspicion> known = writing.suspicions(fresh);
            if (known.stream().noneMatch(each -> each.covers(fresh))) {
                known.stream()
                        .filter(each -> fresh.covers(each) && each.isOfSameTwo(fresh) && writing.isOpen(each))
                        .findFirst()
                        .ifPresentOrElse(each -> each.grow(fresh), () -> told.add(fresh));
            }
        }
        return told;
    }

    private List<TextSuspicion> suspicions(TextBatch batch, List<Repetition> all) {
        int own = batch.getCredit().getNumber();
        List<Repetition> repeated =
                all.stream().filter(each -> each.credit() != own).toList();
        if (repeated.isEmpty()) {
            return List.of();
        }
        Map<Integer, TextCredit> credits = writing.credits(batch.getText().getId()).stream()
                .collect(Collectors.toMap(TextCredit::getNumber, each -> each));
        return repeated.stream()
                .filter(each -> !credits.get(each.credit()).isOfSamePerson(batch.getCredit()))
                .map(each -> new TextSuspicion(batch, credits.get(each.credit()), each))
                .toList();
    }
}
