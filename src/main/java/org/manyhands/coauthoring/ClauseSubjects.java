package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.subjects.Subjects;

/** Shows clauses to other features, for those who see the subject of the text. */
@ApplicationScoped
class ClauseSubjects implements SubjectSource {
    private static final int EXCERPT = 60;

    @Inject
    TextQueries queries;

    @Inject
    Subjects subjects;

    @Inject
    Markup markup;

    @Inject
    Texts texts;

    @Override
    public String type() {
        return "clause";
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        List<Object[]> rows = queries.listForCards(ids);
        List<SubjectRef> owners = rows.stream()
                .map(row -> ((Clause) row[0]).getText().getSubject())
                .toList();
        Map<SubjectRef, SubjectCard> cards = subjects.cards(viewer, owners);
        Map<Long, SubjectCard> found = new HashMap<>();
        for (Object[] row : rows) {
            Clause clause = (Clause) row[0];
            SubjectCard owner = cards.get(clause.getText().getSubject());
            if (owner != null) {
                found.put(clause.getId(), card(clause, owner, (String) row[1], (String) row[2]));
            }
        }
        return found;
    }

    private SubjectCard card(Clause clause, SubjectCard owner, String label, String source) {
        String title =
                texts.of(Languages.OFFERED.get(0), "coauthoring.clause.title", label, owner.title(), excerpt(source));
        String url = clause.getLastVersion() == null
                ? owner.url() + "#clause-" + clause.getPublicKey()
                : owner.url() + "/clauses/" + clause.getPublicKey();
        return new SubjectCard(new SubjectRef(type(), clause.getId()), "coauthoring.kind.clause", title, url, label);
    }

    private String excerpt(String source) {
        String plain = markup.plain(source).replaceAll("\\s+", " ");
        if (plain.length() <= EXCERPT) {
            return plain;
        }
        int blank = plain.lastIndexOf(' ', EXCERPT);
        return plain.substring(0, blank > 0 ? blank : EXCERPT) + "…";
    }
}
