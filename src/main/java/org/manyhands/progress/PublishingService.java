package org.manyhands.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignPartQueries;
import org.manyhands.campaigns.CampaignPermissions;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.campaigns.CampaignStanding;
import org.manyhands.campaigns.SignOffRow;
import org.manyhands.demands.DemandQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** The way of a campaign from draft to public to its end. */
@ApplicationScoped
public class PublishingService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    CampaignPartQueries parts;

    @Inject
    DemandQueries demandQueries;

    @Inject
    SpaceQueries spaces;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Opens it to all who read the space. */
    @Transactional
    public Campaign publish(Actor actor, String key) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOwn(actor, campaigns.standing(actor, campaign));
        boolean signedOff = parts.listSignOffs(campaign).stream().anyMatch(SignOffRow::isSigned);
        boolean demandsThere = !demandQueries.listDemands(campaign).isEmpty();
        campaign.publish(signedOff, demandsThere, clock.instant());
        activity.record(actor, ProgressActivity.PUBLISHED, campaign.subject(), campaign.audience());
        return campaign;
    }

    /** Ends it, with words on what came of it. */
    @Transactional
    public Campaign end(Actor actor, String key, EndingForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOwn(actor, standing);
        campaign.end();
        em.persist(new CampaignEnding(
                campaign, spaces.getPersona(standing.space()), form.getOutcome(), form.getWords(), clock.instant()));
        activity.record(actor, ProgressActivity.ENDED, campaign.subject(), campaign.audience());
        return campaign;
    }
}
