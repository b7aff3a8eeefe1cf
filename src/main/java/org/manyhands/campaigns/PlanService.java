package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** What is planned: milestones, and what supporters can do. */
@ApplicationScoped
public class PlanService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    CampaignPartQueries parts;

    @Inject
    SpaceQueries spaces;

    @Inject
    Markup markup;

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
        requireSame(milestone, form.getVersion());
        boolean reachedBefore = milestone.isReached();
        milestone.plan(form.getTitle(), form.getDue());
        milestone.reach(form.getReachedOn(), form.getNote());
        if (milestoneKey == null) {
            em.persist(milestone);
        }
        Verb verb = milestone.isReached() && !reachedBefore
                ? CampaignActivity.MILESTONE_REACHED
                : CampaignActivity.MILESTONE_PLANNED;
        activity.record(actor, verb, campaign.subject(), CampaignActivity.audience(campaign));
        return milestone;
    }

    /** Adds something that supporters can do. */
    @Transactional
    public CampaignAction add(Actor actor, String key, ActionForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        CampaignAction action =
                new CampaignAction(campaign, spaces.getPersona(standing.space()), form.getKind(), clock.instant());
        describe(action, form);
        em.persist(action);
        em.flush();
        if (action.isPetition()) {
            em.persist(new SignatureTally(action.getId()));
        }
        activity.record(actor, CampaignActivity.ACTION_ADDED, campaign.subject(), CampaignActivity.audience(campaign));
        return action;
    }

    /** Changes it; its kind stays, because people took part in it as such. */
    @Transactional
    public CampaignAction edit(Actor actor, String key, String actionKey, ActionForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        CampaignAction action = parts.get(CampaignAction.class, campaign, actionKey);
        requireSame(action, form.getVersion());
        describe(action, form);
        activity.record(actor, CampaignActivity.ACTION_EDITED, campaign.subject(), CampaignActivity.audience(campaign));
        return action;
    }

    private void describe(CampaignAction action, ActionForm form) {
        action.describe(form.getTitle(), form.getWords(), markup.html(form.getWords()), form.getGoal());
        action.schedule(form.getOpensOn(), form.getClosesOn(), form.getHeldOn(), form.getPlace());
    }

    private static void requireSame(Edited edited, int version) {
        if (edited.getId() != null && edited.getVersion() != version) {
            throw new OptimisticLockException(edited);
        }
    }
}
