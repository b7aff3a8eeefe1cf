package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.accounts.Standpoint;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** What people do about their own role on a text: accept, decline, leave, and say as what they write. */
@ApplicationScoped
public class ProposalAuthorService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    SpaceQueries spaces;

    @Inject
    VoiceQueries voices;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Takes the role that was offered, speaking as something or without saying as what; who only reads says nothing.
     *
     * @param shown the role that the person read when they said yes
     * @throws RuleViolation when another one is offered by now
     */
    @Transactional
    public void accept(Actor actor, String key, RoleHolder.Role shown, String standpoint) {
        Proposal proposal = proposals.getLocked(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanAnswerInvitation(actor, standing);
        RoleHolder holder = holder(proposal, standing);
        holder.accept(shown, clock.instant());
        if (shown == RoleHolder.Role.READER) {
            ProposalActivity.recordQuietly(activity, actor, ProposalActivity.ACCEPTED, proposal);
        } else {
            holder.speakAs(voices.get(actor, standpoint));
            ProposalActivity.record(activity, actor, ProposalActivity.ACCEPTED, proposal);
        }
    }

    /** Turns down what was offered; who was asked may be asked again, and who has a role keeps it. */
    @Transactional
    public void decline(Actor actor, String key) {
        Proposal proposal = proposals.getLocked(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanAnswerInvitation(actor, standing);
        holder(proposal, standing).decline(clock.instant());
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.DECLINED, proposal);
    }

    /** Gives the own role back; what was written stays with its name. */
    @Transactional
    public void leave(Actor actor, String key) {
        Proposal proposal = proposals.getLocked(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        boolean last = authorQueries.isLastOwner(actor, proposal.getId(), standing);
        ProposalPermissions.requireCanLeave(actor, standing, last);
        holder(proposal, standing).leave(clock.instant());
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.LEFT, proposal);
    }

    /**
     * Says as what somebody writes from now on, by whichever role; nothing or an empty word for not saying it. What they
     * wrote before keeps what they said then.
     */
    @Transactional
    public void speakAs(Actor actor, String key, String standpoint) {
        Proposal proposal = proposals.getLocked(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanWrite(actor, standing);
        Standpoint as = voices.get(actor, standpoint);
        authorQueries
                .findHolder(proposal, standing.space().personaId())
                .orElseGet(() -> unasked(proposal, standing))
                .speakAs(as);
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.SPOKE_AS, proposal);
    }

    private RoleHolder unasked(Proposal proposal, ProposalStanding standing) {
        RoleHolder writer = RoleHolder.unasked(proposal, spaces.getPersona(standing.space()), clock.instant());
        em.persist(writer);
        return writer;
    }

    private RoleHolder holder(Proposal proposal, ProposalStanding standing) {
        return authorQueries
                .findHolder(proposal, standing.space().personaId())
                .orElseThrow(() -> new RuleViolation("proposals.authors.no-invitation"));
    }
}
