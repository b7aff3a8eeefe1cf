package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.MemberMailService;
import org.manyhands.spaces.MembershipQueries;
import org.manyhands.spaces.Persona;

/** Who writes a proposal: inviting, accepting, declining, leaving. */
@ApplicationScoped
public class ProposalAuthorService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    MembershipQueries memberships;

    @Inject
    VoiceQueries voices;

    @Inject
    MemberMailService mails;

    @Inject
    Urls urls;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Asks a member of the space, by the name that they bear there, to write with others. */
    @Transactional
    public void invite(Actor actor, String key, String name) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalPermissions.requireCanInvite(actor, proposals.getStanding(actor, proposal.getId()));
        throttle.check(Limit.INVITE_AUTHOR, String.valueOf(actor.accountId()));
        em.lock(proposal, LockModeType.PESSIMISTIC_WRITE);
        Persona persona = memberships
                .findMember(proposal.getSpace().getId(), name)
                .orElseThrow(() -> RuleViolation.at("name", "proposals.authors.nobody"));
        Optional<ProposalAuthor> before = authorQueries.findAuthor(proposal, persona.getId());
        if (before.isPresent()) {
            before.get().inviteAgain(clock.instant());
        } else {
            em.persist(ProposalAuthor.invited(proposal, persona, clock.instant()));
        }
        mails.tell(
                actor,
                persona,
                "proposals.mail.invited",
                proposal.getTitle(),
                proposal.getSlug(),
                slug -> urls.proposal(key, slug, "authors"));
        ProposalActivity.record(activity, actor, ProposalActivity.INVITED, proposal);
    }

    /** Joins the authors, speaking as something or without saying as what. */
    @Transactional
    public void accept(Actor actor, String key, String standpoint) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanAnswerInvitation(actor, standing);
        author(proposal, standing).accept(voices.get(actor, standpoint), clock.instant());
        ProposalActivity.record(activity, actor, ProposalActivity.ACCEPTED, proposal);
    }

    /** Turns an invitation to write down; who was asked may be asked again. */
    @Transactional
    public void decline(Actor actor, String key) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanAnswerInvitation(actor, standing);
        author(proposal, standing).decline(clock.instant());
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.DECLINED, proposal);
    }

    /** Stops being an author; what was written stays with its name. */
    @Transactional
    public void leave(Actor actor, String key) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanLeave(actor, standing);
        author(proposal, standing).leave(clock.instant());
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.LEFT, proposal);
    }

    private ProposalAuthor author(Proposal proposal, ProposalStanding standing) {
        return authorQueries
                .findAuthor(proposal, standing.space().personaId())
                .orElseThrow(() -> new RuleViolation("proposals.authors.no-invitation"));
    }
}
