package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.links.Adopted;
import org.manyhands.links.AdoptedClause;
import org.manyhands.links.AdoptedSource;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Urls;

/** Tells campaigns what people adopted, so that they can carry it on. */
@ApplicationScoped
class AdoptedProposals implements AdoptedSource {
    @Inject
    ProposalQueries proposals;

    @Inject
    TextQueries texts;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Override
    public Optional<Adopted> find(Actor viewer, String publicKey) {
        return proposals.find(viewer, publicKey).flatMap(row -> whole(viewer, row));
    }

    @Override
    public Optional<Adopted> find(Actor viewer, long id) {
        return proposals.list(viewer, List.of(id)).stream().findFirst().flatMap(row -> whole(viewer, row));
    }

    @Override
    public List<Adopted> list(Actor viewer, long spaceId) {
        return proposals.listAdopted(viewer, spaceId).stream()
                .map(row -> adopted(row, false, List.of()))
                .toList();
    }

    private Optional<Adopted> whole(Actor viewer, ProposalRow row) {
        if (row.adoptedVersion() == null) {
            return Optional.empty();
        }
        boolean own = proposals
                .findStanding(viewer, row.id())
                .filter(ProposalStanding::isOwner)
                .isPresent();
        List<AdoptedClause> clauses = texts.listBlocks(viewer, row.subject(), row.adoptedVersion()).stream()
                .filter(TextBlockRow::isClause)
                .map(block -> new AdoptedClause(
                        new SubjectRef("clause", block.clauseId()),
                        Integer.parseInt(block.label()),
                        markup.plain(block.source())))
                .toList();
        return Optional.of(adopted(row, own, clauses));
    }

    private Adopted adopted(ProposalRow row, boolean own, List<AdoptedClause> clauses) {
        return new Adopted(
                row.subject(),
                row.key(),
                row.title(),
                urls.proposal(row.key(), row.slug()),
                row.spaceId(),
                own,
                row.adoptedVersion(),
                clauses);
    }
}
