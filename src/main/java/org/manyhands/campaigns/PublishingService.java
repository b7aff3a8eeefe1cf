package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Persona;
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
    SpaceQueries spaces;

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
        Persona person = campaigns
                .findMember(campaign.getSpace().getId(), form.getName())
                .orElseThrow(() -> RuleViolation.at("name", "campaigns.person.unknown"));
        boolean asked = campaigns.listSignOffs(campaign).stream()
                .anyMatch(signOff -> signOff.getPersona().equals(person));
        if (asked) {
            throw RuleViolation.at("name", "campaigns.sign-off.asked");
        }
        em.persist(new CampaignSignOff(campaign, person, clock.instant()));
        activity.record(
                actor, CampaignActivity.ASKED_TO_SIGN_OFF, campaign.subject(), CampaignActivity.audience(campaign));
    }

    /** The second person signs off what is there now. */
    @Transactional
    public void signOff(Actor actor, String key, SignOffForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanSignOff(actor, standing);
        Persona persona = spaces.getPersona(standing.space());
        campaigns.listSignOffs(campaign).stream()
                .filter(signOff -> signOff.getPersona().equals(persona))
                .forEach(signOff -> signOff.sign(form.getNote(), clock.instant()));
        activity.record(actor, CampaignActivity.SIGNED_OFF, campaign.subject(), CampaignActivity.audience(campaign));
    }

    /** Opens it to all who read the space. */
    @Transactional
    public Campaign publish(Actor actor, String key) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignPermissions.requireCanOwn(actor, campaigns.standing(actor, campaign));
        boolean signedOff = campaigns.listSignOffs(campaign).stream().anyMatch(CampaignSignOff::isSigned);
        boolean demandsThere = !parts.listDemands(campaign).isEmpty();
        campaign.publish(signedOff, demandsThere, clock.instant());
        activity.record(actor, CampaignActivity.PUBLISHED, campaign.subject(), CampaignActivity.audience(campaign));
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
        activity.record(actor, CampaignActivity.ENDED, campaign.subject(), CampaignActivity.audience(campaign));
        return campaign;
    }
}
