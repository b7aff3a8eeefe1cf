package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.MemberMailService;
import org.manyhands.spaces.MembershipQueries;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;

/** A second person reads a draft before it becomes public: what was signed off is what is published. */
@ApplicationScoped
public class SignOffService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    CampaignPartQueries parts;

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

    /** Asks a member of the space to read the draft and sign it off. */
    @Transactional
    public void ask(Actor actor, String key, PersonForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        if (!campaign.isDraft()) {
            throw new RuleViolation("campaigns.publish.not-a-draft");
        }
        Persona person = memberships
                .findMember(campaign.getSpace().getId(), form.getName())
                .orElseThrow(() -> RuleViolation.at("name", "campaigns.person.unknown"));
        boolean asked = parts.listSignOffEntities(campaign).stream()
                .anyMatch(signOff -> signOff.getPersona().equals(person));
        if (asked) {
            throw RuleViolation.at("name", "campaigns.sign-off.asked");
        }
        em.persist(new CampaignSignOff(campaign, person, clock.instant()));
        mails.tell(
                actor,
                person,
                "campaigns.mail.sign-off",
                campaign.getTitle(),
                campaign.getSlug(),
                slug -> urls.campaign(key, slug, "publish"));
        activity.record(actor, CampaignActivity.ASKED_TO_SIGN_OFF, campaign.subject(), campaign.audience());
    }

    /**
     * The second person signs off what they have read.
     *
     * @throws RuleViolation when the draft has changed since
     */
    @Transactional
    public void signOff(Actor actor, String key, SignOffForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanSignOff(actor, standing);
        if (campaign.getVersion() != form.getVersion()) {
            throw new RuleViolation("campaigns.sign-off.changed");
        }
        em.lock(campaign, LockModeType.OPTIMISTIC);
        Persona persona = spaces.getPersona(standing.space());
        parts.listSignOffEntities(campaign).stream()
                .filter(signOff -> signOff.getPersona().equals(persona))
                .forEach(signOff -> signOff.sign(form.getNote(), clock.instant()));
        activity.record(actor, CampaignActivity.SIGNED_OFF, campaign.subject(), campaign.audience());
    }

    /**
     * The campaign or a part of it was changed. A draft gets a new version, so that nobody signs off an earlier one, and
     * is read again; of what is public already, the sign-off stays as it was given.
     */
    @Transactional
    public void reopen(Actor actor, Campaign campaign) {
        CampaignPermissions.requireCanOrganize(actor, campaigns.standing(actor, campaign));
        if (campaign.isDraft()) {
            em.lock(campaign, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            parts.listSignOffEntities(campaign).forEach(CampaignSignOff::reopen);
        }
    }
}
