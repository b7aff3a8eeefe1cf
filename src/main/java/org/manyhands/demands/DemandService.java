package org.manyhands.demands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignPartQueries;
import org.manyhands.campaigns.CampaignPermissions;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.campaigns.CampaignSourceQueries;
import org.manyhands.campaigns.CampaignStanding;
import org.manyhands.campaigns.SignOffService;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkService;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;

/** What a campaign asks for. */
@ApplicationScoped
public class DemandService {
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
    LinkService links;

    @Inject
    LinkQueries linkQueries;

    @Inject
    @Any
    Instance<DemandUse> uses;

    @Inject
    SignOffService signOffs;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    @Inject
    CampaignSourceQueries sources;

    /** Adds a demand; one that comes from an adopted clause is linked to it, with the reason. */
    @Transactional
    public Demand add(Actor actor, String key, DemandForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        Persona persona = spaces.getPersona(standing.space());
        Demand demand = new Demand(campaign, persona, demandQueries.nextPosition(campaign), clock.instant());
        demand.word(form.getTitle(), form.getWords());
        em.persist(demand);
        em.flush();
        if (form.getClause() != null) {
            linkToClause(actor, demand, persona, form);
        }
        signOffs.reopen(actor, campaign);
        activity.record(actor, DemandActivity.DEMAND_ADDED, demand.subject(), campaign.audience());
        return demand;
    }

    /** Words a demand anew. */
    @Transactional
    public Demand edit(Actor actor, String key, String demandKey, DemandForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        Demand demand = parts.get(Demand.class, campaign, demandKey);
        demand.requireVersion(form.getVersion());
        demand.word(form.getTitle(), form.getWords());
        signOffs.reopen(actor, campaign);
        activity.record(actor, DemandActivity.DEMAND_EDITED, demand.subject(), campaign.audience());
        return demand;
    }

    /**
     * Takes a demand back that nobody has answered yet, together with whom it was put to.
     *
     * @param form why, for the links that end with it
     */
    @Transactional
    public void remove(Actor actor, String key, String demandKey, RemovalForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        campaign.requireNotEnded();
        Demand demand = parts.get(Demand.class, campaign, demandKey);
        if (uses.stream().anyMatch(use -> use.isUsed(demand))) {
            throw new RuleViolation("demands.demand.answered");
        }
        if (campaign.isActive() && demandQueries.listDemands(campaign).size() == 1) {
            throw new RuleViolation("demands.demand.last");
        }
        long space = campaign.getSpace().getId();
        linkQueries
                .of(actor, demand.subject())
                .forEach(link -> links.remove(actor, space, link.linkKey(), form.getReason()));
        demandQueries.listTargets(demand).forEach(em::remove);
        em.remove(demand);
        signOffs.reopen(actor, campaign);
        activity.record(actor, DemandActivity.DEMAND_REMOVED, campaign.subject(), campaign.audience());
    }

    private void linkToClause(Actor actor, Demand demand, Persona persona, DemandForm form) {
        Campaign campaign = demand.getCampaign();
        CampaignSourceQueries.ClauseOf clause = sources.findClause(actor, campaign, form.getClause())
                .orElseThrow(() -> RuleViolation.at("clause", "demands.demand.clause.unknown"));
        links.link(
                actor,
                campaign.getSpace().getId(),
                LinkKind.DEMANDED,
                clause.clause().subject(),
                demand.subject(),
                clause.text().version(),
                persona,
                form.getReason());
    }
}
