package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.manyhands.links.Adopted;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkService;
import org.manyhands.organizations.Organization;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Beginning campaigns and saying what they are about. */
@ApplicationScoped
public class CampaignService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    SpaceQueries spaces;

    @Inject
    LinkService links;

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

    @Inject
    CampaignSourceQueries sources;

    /**
     * Begins a draft.
     *
     * @param spaceId the space that it belongs to
     * @param proposalKey the adopted proposal that it carries on, or null
     */
    @Transactional
    public Campaign begin(Actor actor, long spaceId, String proposalKey, CampaignForm form) {
        Standing standing = spaces.standing(actor, spaceId);
        Optional<Adopted> adopted = sources.find(actor, spaceId, proposalKey);
        Optional<Organization> carrier = sources.findManaged(actor, form.getOrganization());
        CampaignPermissions.requireCanBegin(
                actor, standing, adopted.map(Adopted::own).orElse(false), carrier.isPresent());
        Instant now = clock.instant();
        Persona persona = spaces.getPersona(standing);
        Campaign campaign = new Campaign(
                em.getReference(Space.class, spaceId), carrier.orElse(null), persona, form.getTitle(), now);
        campaign.describe(form.getTitle(), form.getPurpose(), markup.kept(form.getPurpose()));
        campaign.writtenIn(reader.writing());
        em.persist(campaign);
        em.persist(new CampaignOrganizer(campaign, persona, CampaignOrganizer.Role.OWNER, now));
        em.flush();
        adopted.ifPresent(from -> links.link(
                actor,
                spaceId,
                LinkKind.CARRIED_ON,
                from.subject(),
                campaign.subject(),
                from.version(),
                persona,
                form.getReason()));
        activity.record(actor, CampaignActivity.BEGUN, campaign.subject(), campaign.audience());
        return campaign;
    }

    /** Changes title and purpose; of a draft, what was signed off before has to be read again. */
    @Transactional
    public Campaign edit(Actor actor, String key, CampaignForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        campaign.requireVersion(form.getVersion());
        campaign.describe(form.getTitle(), form.getPurpose(), markup.kept(form.getPurpose()));
        campaign.writtenIn(form.getLanguage());
        signOffs.reopen(actor, campaign);
        activity.record(actor, CampaignActivity.EDITED, campaign.subject(), campaign.audience());
        return campaign;
    }
}
