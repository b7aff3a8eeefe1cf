package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.security.Actor;

/** The plan of a campaign: its milestones. */
@ApplicationScoped
public class MilestoneService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    CampaignPartQueries parts;

    @Inject
    SignOffService signOffs;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Plans a milestone, or changes one. */
    @Transactional
    public Milestone plan(Actor actor, String key, String milestoneKey, MilestoneForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        Milestone milestone = milestoneKey == null
                ? new Milestone(campaign, clock.instant())
                : parts.get(Milestone.class, campaign, milestoneKey);
        milestone.requireVersion(form.getVersion());
        boolean reachedBefore = milestone.isReached();
        milestone.plan(form.getTitle(), form.getDue());
        milestone.reach(form.getReachedOn(), form.getNote());
        if (milestoneKey == null) {
            em.persist(milestone);
        }
        signOffs.reopen(actor, campaign);
        Verb verb = milestone.isReached() && !reachedBefore
                ? CampaignActivity.MILESTONE_REACHED
                : CampaignActivity.MILESTONE_PLANNED;
        activity.record(actor, verb, campaign.subject(), campaign.audience());
        return milestone;
    }
}
