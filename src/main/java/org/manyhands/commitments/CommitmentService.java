package org.manyhands.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignPartQueries;
import org.manyhands.campaigns.CampaignPermissions;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.campaigns.CampaignStanding;
import org.manyhands.demands.Demand;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkService;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;

/** Promises, and whether they were kept. */
@ApplicationScoped
public class CommitmentService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    CampaignPartQueries parts;

    @Inject
    SpaceQueries spaces;

    @Inject
    LinkService links;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Records a promise that stands in a reply; both the reply and the promise then answer its demand. */
    @Transactional
    public Commitment commit(Actor actor, String key, String replyKey, CommitmentForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        Reply reply = parts.get(Reply.class, campaign, replyKey);
        Demand demand = parts.get(Demand.class, campaign, form.getDemand());
        Persona persona = spaces.getPersona(standing.space());
        Commitment commitment = new Commitment(reply, demand, persona, form.getWords(), clock.instant());
        commitment.expect(form.getSource(), form.getDue());
        em.persist(commitment);
        em.flush();
        answer(actor, LinkKind.REPLIED, commitment, reply.subject(), form.getReason());
        answer(actor, LinkKind.PROMISED, commitment, commitment.subject(), form.getReason());
        activity.record(actor, CommitmentActivity.COMMITMENT_LOGGED, commitment.subject(), campaign.audience());
        return commitment;
    }

    private void answer(Actor actor, LinkKind kind, Commitment commitment, SubjectRef answer, String reason) {
        long space = commitment.getCampaign().getSpace().getId();
        SubjectRef demand = commitment.getDemand().subject();
        links.link(actor, space, kind, demand, answer, null, commitment.getPersona(), reason);
    }

    /** Judges whether it was kept, with evidence; earlier judgements stay in its history. */
    @Transactional
    public Commitment judge(Actor actor, String key, String commitmentKey, JudgementForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        Commitment commitment = parts.get(Commitment.class, campaign, commitmentKey);
        commitment.requireVersion(form.getVersion());
        em.persist(commitment.judge(
                form.getState(),
                spaces.getPersona(standing.space()),
                form.getEvidence(),
                form.getEvidenceUrl(),
                clock.instant()));
        activity.record(
                actor,
                CommitmentActivity.COMMITMENT_JUDGED,
                commitment.subject(),
                campaign.audience(),
                Map.of("state", form.getState().name()));
        return commitment;
    }
}
