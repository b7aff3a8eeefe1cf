package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.manyhands.coauthoring.ClauseRow;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkService;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Persona;

/** Links proposals and their clauses with the needs that they answer and the posts that their words come from. */
@ApplicationScoped
public class ProposalLinkService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalQueries proposals;

    @Inject
    TextQueries texts;

    @Inject
    LinkService links;

    @Inject
    Subjects subjects;

    /**
     * Says that a need is answered.
     *
     * @param need the need, which the actor has to see
     * @param clauseKey by this clause, or null for the whole proposal
     * @param reason how it answers the need
     */
    @Transactional
    public void answerNeed(Actor actor, String key, SubjectRef need, String clauseKey, String reason) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanLink(actor, standing);
        requireSeen(actor, need);
        long space = standing.space().spaceId();
        Persona persona = em.getReference(Persona.class, standing.space().personaId());
        if (clauseKey == null || clauseKey.isBlank()) {
            Integer version = head(actor, key);
            links.link(actor, space, LinkKind.ANSWERED, need, proposal.subject(), version, persona, reason);
        } else {
            ClauseRow clause =
                    texts.findClause(actor, proposal.subject(), clauseKey).orElseThrow(ProposalLinkService::noClause);
            links.link(
                    actor,
                    space,
                    LinkKind.ANSWERED_BY_CLAUSE,
                    need,
                    new SubjectRef("clause", clause.id()),
                    clause.version(),
                    persona,
                    reason);
        }
    }

    /** Says that the words of a clause came from a post. */
    @Transactional
    public void drawFrom(Actor actor, String key, SubjectRef post, String clauseKey, String reason) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanLink(actor, standing);
        requireSeen(actor, post);
        ClauseRow clause =
                texts.findClause(actor, proposal.subject(), clauseKey).orElseThrow(ProposalLinkService::noClause);
        links.link(
                actor,
                standing.space().spaceId(),
                LinkKind.DRAWN_FROM,
                post,
                new SubjectRef("clause", clause.id()),
                clause.version(),
                em.getReference(Persona.class, standing.space().personaId()),
                reason);
    }

    private Integer head(Actor actor, String key) {
        int head = proposals.get(actor, key).head();
        return head == 0 ? null : head;
    }

    private static RuleViolation noClause() {
        return RuleViolation.at("clause", "proposals.clause.unknown");
    }

    private void requireSeen(Actor actor, SubjectRef subject) {
        if (subjects.card(actor, subject).isEmpty()) {
            throw new NotFound(subject.type());
        }
    }
}
