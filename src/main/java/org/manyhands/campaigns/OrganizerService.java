package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.MemberMailService;
import org.manyhands.spaces.MembershipQueries;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;

/** Who runs a campaign. Nobody is made an organizer without having agreed. */
@ApplicationScoped
public class OrganizerService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    MemberMailService mails;

    @Inject
    Urls urls;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Asks a member of the space to help to run it. */
    @Transactional
    public void ask(Actor actor, String key, PersonForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOwn(actor, campaigns.standing(actor, campaign));
        campaign.requireNotEnded();
        Persona person = memberships
                .findMember(campaign.getSpace().getId(), form.getName())
                .orElseThrow(() -> RuleViolation.at("name", "campaigns.person.unknown"));
        if (campaigns.findOrganizer(campaign, person).isPresent()) {
            throw RuleViolation.at("name", "campaigns.organizer.asked");
        }
        em.persist(new CampaignOrganizer(campaign, person, CampaignOrganizer.Role.ORGANIZER, clock.instant()));
        mails.tell(
                actor,
                person,
                "campaigns.mail.organizer",
                campaign.getTitle(),
                campaign.getSlug(),
                slug -> urls.campaign(key, slug, "organizers"));
        record(actor, CampaignActivity.ORGANIZER_ASKED, campaign);
    }

    /** Says yes. */
    @Transactional
    public void accept(Actor actor, String key) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanAnswer(actor, standing);
        own(campaign, standing).ifPresent(organizer -> organizer.accept(clock.instant()));
        record(actor, CampaignActivity.ORGANIZER_CAME, campaign);
    }

    /** Says no to having been asked. */
    @Transactional
    public void decline(Actor actor, String key) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanAnswer(actor, standing);
        own(campaign, standing).ifPresent(em::remove);
        record(actor, CampaignActivity.ORGANIZER_WENT, campaign);
    }

    /** Steps back; the owner answers for the campaign and stays. */
    @Transactional
    public void leave(Actor actor, String key) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        if (standing.owner()) {
            throw new RuleViolation("campaigns.organizer.owner-stays");
        }
        own(campaign, standing).ifPresent(em::remove);
        record(actor, CampaignActivity.ORGANIZER_WENT, campaign);
    }

    private Optional<CampaignOrganizer> own(Campaign campaign, CampaignStanding standing) {
        return campaigns.findOrganizer(campaign, spaces.getPersona(standing.space()));
    }

    private void record(Actor actor, Verb verb, Campaign campaign) {
        activity.record(actor, verb, campaign.subject(), campaign.audience());
    }
}
