package org.manyhands.actions;

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
import org.manyhands.campaigns.SignOffService;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** What supporters can do, as organizers plan it. */
@ApplicationScoped
public class ActionService {
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
    SignOffService signOffs;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Adds something that supporters can do. */
    @Transactional
    public CampaignAction add(Actor actor, String key, ActionForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        CampaignAction action =
                new CampaignAction(campaign, spaces.getPersona(standing.space()), form.getKind(), clock.instant());
        describe(action, form);
        action.writtenIn(reader.writing());
        em.persist(action);
        em.flush();
        if (action.isPetition()) {
            em.persist(new SignatureTally(action.getId()));
        }
        signOffs.reopen(actor, campaign);
        activity.record(actor, ActionActivity.ACTION_ADDED, campaign.subject(), campaign.audience());
        return action;
    }

    /** Changes it; its kind stays, because people took part in it as such. */
    @Transactional
    public CampaignAction edit(Actor actor, String key, String actionKey, ActionForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        CampaignAction action = parts.get(CampaignAction.class, campaign, actionKey);
        action.requireVersion(form.getVersion());
        describe(action, form);
        action.writtenIn(form.getLanguage());
        signOffs.reopen(actor, campaign);
        activity.record(actor, ActionActivity.ACTION_EDITED, campaign.subject(), campaign.audience());
        return action;
    }

    private void describe(CampaignAction action, ActionForm form) {
        action.describe(form.getTitle(), form.getWords(), markup.kept(form.getWords()), form.getGoal());
        action.schedule(form.getOpensOn(), form.getClosesOn(), form.getHeldOn(), form.getPlace());
    }
}
