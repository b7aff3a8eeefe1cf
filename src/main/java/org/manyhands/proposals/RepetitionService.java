package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.coauthoring.SuspicionService;
import org.manyhands.coauthoring.SuspicionVerdict;
import org.manyhands.coauthoring.TextSuspicion;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.MemberMailService;
import org.manyhands.spaces.Persona;

/** Settles whose the words of a proposal are that repeat others', and tells the two people when words are given back. */
@ApplicationScoped
public class RepetitionService {
    @Inject
    ProposalQueries proposals;

    @Inject
    SuspicionService suspicions;

    @Inject
    MemberMailService mails;

    @Inject
    Urls urls;

    @Inject
    ActivityLog activity;

    /** Settles one of them, while the text is written: afterwards nothing in it changes. */
    @Transactional
    public void settle(Actor actor, String key, String repetition, RepetitionForm form) {
        Proposal proposal = proposals.getEntity(actor, key);
        ProposalStanding standing = proposals.getStanding(actor, proposal.getId());
        ProposalPermissions.requireCanSettle(actor, standing);
        TextSuspicion settled =
                suspicions.settle(actor, proposal.subject(), repetition, form.getKind(), form.getReason());
        if (form.getKind() == SuspicionVerdict.Kind.GIVEN_BACK) {
            tell(actor, settled.getCredit().getPersona(), "proposals.mail.words-back", proposal, settled);
            tell(actor, settled.getBatch().getCredit().getPersona(), "proposals.mail.words-given", proposal, settled);
        }
        ProposalActivity.recordQuietly(activity, actor, ProposalActivity.SETTLED, proposal);
    }

    /** Imported names have no address, and nobody is told of what they did themselves. */
    private void tell(Actor actor, Persona to, String key, Proposal proposal, TextSuspicion settled) {
        if (to != null && to.getAccount().isActive() && !to.getAccount().getId().equals(actor.accountId())) {
            mails.tell(
                    actor,
                    to,
                    key,
                    proposal.getTitle(),
                    proposal.getSlug(),
                    slug -> urls.repetition(proposal.getPublicKey(), slug, settled.getPublicKey()));
        }
    }
}
