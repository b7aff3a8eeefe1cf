package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.IndexedRow;

/** Lets proposals be found: drafts by those who have a role in them, published ones by who reads the space. */
@ApplicationScoped
class ProposalIndexSource implements IndexSource {
    @Inject
    ProposalIndexQueries proposals;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return Proposal.TYPE;
    }

    @Override
    public String kindKey() {
        return "proposals.kind.proposal";
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        return proposals.proposals(ids).stream()
                .map(row -> row.entry(row.words(), "", new SubjectRef(Proposal.TYPE, row.id())))
                .toList();
    }

    @Override
    public List<Long> after(long id, int most) {
        return proposals.proposalsAfter(id, most);
    }

    @Override
    public Set<Long> guarded(Collection<Long> ids) {
        return Set.copyOf(proposals.drafts(ids));
    }

    @Override
    public Set<String> keys(Actor reader) {
        return reader.isActive()
                ? proposals.drafts(reader).stream()
                        .map(id -> IndexSource.key(new SubjectRef(Proposal.TYPE, id)))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        return proposals.proposals(reader, ids).stream()
                .collect(Collectors.toMap(
                        IndexedRow::id, row -> row.found(row.words(), urls.proposal(row.key(), row.slug()))));
    }
}
