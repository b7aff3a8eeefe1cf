package org.manyhands.demands;

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
import org.manyhands.campaigns.SignOffService;
import org.manyhands.offices.Office;
import org.manyhands.offices.OfficeDealings;
import org.manyhands.offices.OfficeQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/** Of whom a campaign asks its demands. */
@ApplicationScoped
public class TargetService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    CampaignPartQueries parts;

    @Inject
    DemandQueries demandQueries;

    @Inject
    OfficeQueries offices;

    @Inject
    OfficeDealings dealings;

    @Inject
    SignOffService signOffs;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Asks an office for demands; those that it is asked for already stay as they are. */
    @Transactional
    public void target(Actor actor, String key, TargetForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        campaign.requireNotEnded();
        Office office = offices.getFor(actor, campaign.getSpace(), form.getOffice());
        for (Demand demand : demandQueries.listDemands(campaign, form.getDemands())) {
            if (demandQueries.findTarget(demand, office).isEmpty()) {
                em.persist(new Target(campaign, office, demand, clock.instant()));
            }
        }
        signOffs.reopen(actor, campaign);
        activity.record(actor, DemandActivity.TARGET_ADDED, campaign.subject(), campaign.audience());
    }

    /** Asks an office no longer for a demand; what was said to each other stays. */
    @Transactional
    public void untarget(Actor actor, String key, String targetKey) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        campaign.requireNotEnded();
        Target target = parts.get(Target.class, campaign, targetKey);
        if (dealings.isMet(campaign, target.getOffice())) {
            throw new RuleViolation("demands.target.met");
        }
        em.remove(target);
        signOffs.reopen(actor, campaign);
        activity.record(actor, DemandActivity.TARGET_REMOVED, campaign.subject(), campaign.audience());
    }
}
