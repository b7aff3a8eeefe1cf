package org.manyhands.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignPartQueries;
import org.manyhands.campaigns.CampaignPermissions;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.campaigns.CampaignStanding;
import org.manyhands.demands.Demand;
import org.manyhands.demands.DemandQueries;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkService;
import org.manyhands.offices.Office;
import org.manyhands.offices.OfficeHolder;
import org.manyhands.offices.OfficeQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;

/** What was done towards offices, and what they answered. */
@ApplicationScoped
public class ContactService {
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
    SpaceQueries spaces;

    @Inject
    LinkService links;

    @Inject
    Markup markup;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Logs a contact, with who held the office on that day. */
    @Transactional
    public Contact log(Actor actor, String key, ContactForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        Office office = offices.getFor(actor, campaign.getSpace(), form.getOffice());
        Contact contact = new Contact(campaign, spaces.getPersona(standing.space()), clock.instant());
        contact.tell(
                form.getKind(), form.getHappenedOn(), office, holder(office, form.getHappenedOn()), form.getSummary());
        em.persist(contact);
        activity.record(actor, CommitmentActivity.CONTACT_LOGGED, campaign.subject(), campaign.audience());
        return contact;
    }

    /** Logs a reply word by word, and links it to the demands that it answers. */
    @Transactional
    public Reply log(Actor actor, String key, ReplyForm form) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        Office office = offices.getFor(actor, campaign.getSpace(), form.getOffice());
        Contact answered = form.getContact() == null ? null : parts.get(Contact.class, campaign, form.getContact());
        if (answered != null && !answered.getOffice().equals(office)) {
            throw RuleViolation.at("contact", "commitments.reply.contact.other");
        }
        Persona persona = spaces.getPersona(standing.space());
        Reply reply = new Reply(campaign, persona, clock.instant());
        reply.come(office, holder(office, form.getHappenedOn()), form.getHappenedOn(), answered);
        reply.quote(form.getWords(), markup.kept(form.getWords()), form.getSource(), form.getSourceUrl());
        reply.writtenIn(form.getLanguage());
        em.persist(reply);
        em.flush();
        for (Demand demand : demandQueries.listDemands(campaign, form.getDemands())) {
            answer(actor, demand, reply, persona, form.getReason());
        }
        activity.record(actor, CommitmentActivity.REPLY_LOGGED, reply.subject(), campaign.audience());
        return reply;
    }

    /** Links a reply to one more demand, with a reason of its own. */
    @Transactional
    public void answer(Actor actor, String key, String replyKey, String demandKey, String reason) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignStanding standing = campaigns.standing(actor, campaign);
        CampaignPermissions.requireCanOrganize(actor, standing);
        answer(
                actor,
                parts.get(Demand.class, campaign, demandKey),
                parts.get(Reply.class, campaign, replyKey),
                spaces.getPersona(standing.space()),
                reason);
    }

    private void answer(Actor actor, Demand demand, Reply reply, Persona persona, String reason) {
        long space = reply.getCampaign().getSpace().getId();
        links.link(actor, space, LinkKind.REPLIED, demand.subject(), reply.subject(), null, persona, reason);
    }

    private OfficeHolder holder(Office office, LocalDate day) {
        return offices.findHolder(office, day).orElse(null);
    }
}
