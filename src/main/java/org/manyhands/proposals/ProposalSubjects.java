package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.manyhands.coauthoring.TextStanding;
import org.manyhands.coauthoring.TextSubject;
import org.manyhands.decisions.DecisionStanding;
import org.manyhands.decisions.DecisionSubject;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows proposals to other features, and tells discussions, texts and decisions who reads, writes and runs them. */
@ApplicationScoped
class ProposalSubjects implements SubjectSource {
    @Inject
    ProposalQueries proposals;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return Proposal.TYPE;
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        Map<Long, SubjectCard> cards = new HashMap<>();
        for (ProposalRow row : proposals.list(viewer, ids)) {
            String url = urls.proposal(row.key(), row.slug());
            cards.put(
                    row.id(),
                    new SubjectCard(row.subject(), "proposals.kind.proposal", row.title(), url).in(row.language()));
        }
        return cards;
    }

    @Override
    public boolean looksAfter(Actor actor, long id) {
        return proposals
                .findStanding(actor, id)
                .filter(standing -> ProposalPermissions.canRunDiscussion(actor, standing))
                .isPresent();
    }

    /** Who reads and writes the text of a proposal. */
    @ApplicationScoped
    static class ProposalTexts implements TextSubject {
        @Inject
        ProposalQueries proposals;

        @Override
        public String type() {
            return Proposal.TYPE;
        }

        @Override
        public TextStanding standing(Actor actor, long subjectId) {
            return proposals
                    .findStanding(actor, subjectId)
                    .map(standing -> new TextStanding(
                            true,
                            ProposalPermissions.canWrite(actor, standing),
                            standing.space().personaId(),
                            standing.space().personaName(),
                            standing.standpointId(),
                            standing.writesByOrganization(),
                            ProposalPermissions.canReview(actor, standing)))
                    .orElse(TextStanding.NONE);
        }
    }

    /** Who reads and runs the decisions about a proposal. */
    @ApplicationScoped
    static class ProposalDecisions implements DecisionSubject {
        @Inject
        ProposalQueries proposals;

        @Inject
        Urls urls;

        @Override
        public String type() {
            return Proposal.TYPE;
        }

        @Override
        public DecisionStanding standing(Actor actor, long subjectId) {
            return proposals
                    .findStanding(actor, subjectId)
                    .map(standing -> new DecisionStanding(
                            true,
                            ProposalPermissions.canRunDecisions(actor, standing),
                            standing.space().spaceId(),
                            standing.space().personaId()))
                    .orElse(DecisionStanding.NONE);
        }

        @Override
        public String path(long subjectId, boolean titled) {
            Proposal proposal = proposals.getEntity(subjectId);
            return urls.proposal(proposal.getPublicKey(), titled ? proposal.getSlug() : "-", "decision");
        }
    }
}
