package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.IndexedRow;

/** Lets the clauses of proposals be found, as they stand in the newest version. */
@ApplicationScoped
class ClauseIndexSource implements IndexSource {
    private static final String TYPE = "clause";

    @Inject
    ProposalIndexQueries clauses;

    @Inject
    Markup markup;

    @Inject
    Texts texts;

    @Inject
    ReadersLanguage language;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String kindKey() {
        return "proposals.kind.clause";
    }

    @Override
    public Set<String> triggers() {
        return Set.of(TYPE, Proposal.TYPE);
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return clauses.clauses(ids).stream().map(this::entry).toList();
    }

    private IndexEntry entry(ClauseIndexRow row) {
        return new IndexEntry(
                row.id(),
                "",
                markup.plain(row.source()),
                row.proposalTitle(),
                row.language(),
                IndexedRow.door(row.access(), row.spaceId()),
                row.proposal(),
                row.spaceId(),
                null,
                row.at());
    }

    @Override
    public List<Long> after(long id, int most) {
        return clauses.clausesAfter(id, most);
    }

    @Override
    public List<Long> touchedBy(String type, Collection<Long> changed, long after, int most) {
        return type.equals(Proposal.TYPE)
                ? clauses.clausesOf(changed, after, most)
                : IndexSource.super.touchedBy(type, changed, after, most);
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return clauses.clauses(reader, ids).stream().collect(Collectors.toMap(ClauseIndexRow::id, this::found));
    }

    /** Its title says what it is of, in the language of the text. */
    private Found found(ClauseIndexRow row) {
        Locale written = Languages.named(row.language()).orElseGet(language::get);
        return new Found(
                texts.of(written, "proposals.found.clause", row.label(), row.proposalTitle()),
                markup.plain(row.source()),
                urls.clause(row.proposalKey(), row.proposalSlug(), row.key()),
                row.spaceName(),
                null,
                row.at(),
                row.language());
    }
}
