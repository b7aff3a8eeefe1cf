package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.manyhands.coauthoring.ClauseQueries;
import org.manyhands.coauthoring.ClauseRow;
import org.manyhands.coauthoring.DrawnWords;
import org.manyhands.coauthoring.DrawnWordsService;
import org.manyhands.forums.PostQueries;
import org.manyhands.forums.PostWordsRow;
import org.manyhands.links.LinkEnds;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkService;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Persona;

/** Links proposals and their clauses with the needs that they answer and the posts that their words come from. */
@ApplicationScoped
public class ProposalLinkService {
    private static final Set<LinkKind> KINDS =
            Set.of(LinkKind.ANSWERED, LinkKind.ANSWERED_BY_CLAUSE, LinkKind.DRAWN_FROM);

    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalQueries proposals;

    @Inject
    ClauseQueries clauses;

    @Inject
    LinkService links;

    @Inject
    LinkQueries linkQueries;

    @Inject
    PostQueries posts;

    @Inject
    DrawnWordsService drawn;

    @Inject
    Markup markup;

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
                    clauses.findClause(actor, proposal.subject(), clauseKey).orElseThrow(ProposalLinkService::noClause);
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

    /**
     * Says that the words of a clause came from a post. While the text is written, what the actor put in there that the post
     * says just so is credited to whoever wrote the post; what the post only quotes is not.
     */
    @Transactional
    public void drawFrom(Actor actor, String key, SubjectRef post, String clauseKey, String reason) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanLink(actor, standing);
        requireSeen(actor, post);
        ClauseRow clause =
                clauses.findClause(actor, proposal.subject(), clauseKey).orElseThrow(ProposalLinkService::noClause);
        links.link(
                actor,
                standing.space().spaceId(),
                LinkKind.DRAWN_FROM,
                post,
                new SubjectRef("clause", clause.id()),
                clause.version(),
                em.getReference(Persona.class, standing.space().personaId()),
                reason);
        if (ProposalPermissions.canWrite(actor, standing)) {
            posts.findWords(actor, post.id(), standing.space().spaceId())
                    .ifPresent(words -> drawn.credit(actor, proposal.subject(), clauseKey, drawn(post, words)));
        }
    }

    private DrawnWords drawn(SubjectRef post, PostWordsRow row) {
        String words = markup.unquoted(row.source()).replaceAll("\\s+", " ");
        return new DrawnWords(row.personaId(), row.standpointId(), post, words);
    }

    /** Takes off what one of the two verbs above linked; the reason stays with it. */
    @Transactional
    public void takeOff(Actor actor, String linkKey, String reason) {
        LinkEnds ends = getEnds(actor, linkKey);
        ProposalStanding standing = requireCanTakeOff(actor, ends);
        links.remove(actor, standing.space().spaceId(), linkKey, reason);
    }

    /** A link of a proposal that the actor may take off. */
    LinkEnds getOwnEnds(Actor actor, String linkKey) {
        LinkEnds ends = getEnds(actor, linkKey);
        requireCanTakeOff(actor, ends);
        return ends;
    }

    private LinkEnds getEnds(Actor actor, String linkKey) {
        return linkQueries
                .findEnds(actor, linkKey)
                .filter(ends -> KINDS.contains(ends.link().kind()))
                .orElseThrow(() -> new NotFound("link"));
    }

    private ProposalStanding requireCanTakeOff(Actor actor, LinkEnds ends) {
        SubjectRef to = ends.link().other().subject();
        SubjectRef proposal = to.type().equals(Proposal.TYPE)
                ? to
                : clauses.subjectsOf(List.of(to.id())).get(to.id());
        ProposalStanding standing = proposals.getStanding(actor, proposal.id());
        boolean ownPost = ends.link().kind() == LinkKind.DRAWN_FROM
                && ends.from() != null
                && posts.isBy(actor, ends.from().subject().id());
        ProposalPermissions.requireCanTakeOff(actor, standing, ownPost);
        return standing;
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
