package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.ReadersLanguage;
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
    ClauseQueries queries;

    @Inject
    Subjects subjects;

    @Inject
    Markup markup;

    @Inject
    Texts texts;

    @Inject
    ReadersLanguage language;

    @Override
    public String type() {
        return "clause";
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        List<ClauseCardRow> rows = queries.listForCards(ids);
        Map<SubjectRef, SubjectCard> owners =
                subjects.cards(viewer, rows.stream().map(ClauseCardRow::owner).toList());
        Map<Long, SubjectCard> found = new HashMap<>();
        for (ClauseCardRow row : rows) {
            SubjectCard owner = owners.get(row.owner());
            if (owner != null) {
                found.put(row.id(), card(row, owner));
            }
        }
        return found;
    }

    /** Its title says what it is and where it stands, all of it in the language of the text. */
    private SubjectCard card(ClauseCardRow row, SubjectCard owner) {
        Locale written = Languages.named(owner.language()).orElseGet(language::get);
        String title = texts.of(written, "coauthoring.clause.title", row.label(), owner.title(), excerpt(row.source()));
        String url = row.lastVersion() == null
                ? owner.url() + "#clause-" + row.key()
                : owner.url() + "/clauses/" + row.key();
        return new SubjectCard(new SubjectRef(type(), row.id()), null, title, url, row.label(), owner.language());
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
