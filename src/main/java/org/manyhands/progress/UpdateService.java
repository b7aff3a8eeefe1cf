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
import org.manyhands.demands.Demand;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** News of campaigns and their results. */
@ApplicationScoped
public class UpdateService {
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
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Posts news or a result, or changes what was posted. */
    @Transactional
    public CampaignUpdate post(Actor actor, String key, String updateKey, UpdateForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        CampaignUpdate update = updateKey == null
                ? new CampaignUpdate(campaign, spaces.getPersona(standing.space()), clock.instant())
                : parts.get(CampaignUpdate.class, campaign, updateKey);
        update.requireVersion(form.getVersion());
        Demand demand = form.getDemand() == null ? null : parts.get(Demand.class, campaign, form.getDemand());
        update.word(form.getKind(), demand, form.getTitle(), form.getWords(), markup.kept(form.getWords()));
        update.writtenIn(updateKey == null ? reader.writing() : form.getLanguage());
        if (updateKey == null) {
            em.persist(update);
        }
        activity.record(
                actor,
                updateKey == null ? ProgressActivity.UPDATE_POSTED : ProgressActivity.UPDATE_EDITED,
                campaign.subject(),
                campaign.audience());
        return update;
    }
}
