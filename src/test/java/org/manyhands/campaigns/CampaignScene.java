package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.manyhands.accounts.DemoPeopleService;
import org.manyhands.actions.ActionForm;
import org.manyhands.actions.ActionService;
import org.manyhands.actions.CampaignAction;
import org.manyhands.actions.SignForm;
import org.manyhands.commitments.Commitment;
import org.manyhands.commitments.CommitmentForm;
import org.manyhands.commitments.CommitmentService;
import org.manyhands.commitments.Contact;
import org.manyhands.commitments.ContactForm;
import org.manyhands.commitments.ContactService;
import org.manyhands.commitments.Reply;
import org.manyhands.commitments.ReplyForm;
import org.manyhands.demands.Demand;
import org.manyhands.demands.DemandForm;
import org.manyhands.demands.DemandService;
import org.manyhands.demands.TargetForm;
import org.manyhands.demands.TargetService;
import org.manyhands.offices.Office;
import org.manyhands.offices.OfficeForm;
import org.manyhands.offices.OfficeService;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.progress.PublishingService;
import org.manyhands.spaces.JoinSpaceForm;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.NewSpaceForm;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceService;

/** What the tests of campaigns begin with: people in a space of their own, a campaign, an office, a petition. */
@ApplicationScoped
public class CampaignScene {
    @Inject
    DemoPeopleService people;

    @Inject
    SpaceService spaces;

    @Inject
    JoiningService joining;

    @Inject
    CampaignQueries queries;

    @Inject
    CampaignService campaigns;

    @Inject
    DemandService demands;

    @Inject
    TargetService targets;

    @Inject
    OfficeService offices;

    @Inject
    SignOffService signOffs;

    @Inject
    PublishingService publishing;

    @Inject
    ActionService actions;

    @Inject
    ContactService contacts;

    @Inject
    CommitmentService commitments;

    @Inject
    Clock clock;

    /** Somebody new, with a confirmed address. */
    public Actor person(String name) {
        return people.add(
                Actor.portal(), Keys.random() + "@test.example", name, ZoneId.of("UTC"), false, false, Map.of());
    }

    /** A space of one founder. */
    public Space space(Actor founder, Space.Access access) {
        NewSpaceForm form = new NewSpaceForm();
        form.setName("Space " + Keys.random());
        form.setPurpose("A test");
        form.setAccess(access);
        form.setJoining(Space.Joining.OPEN);
        form.setAgreement("Be kind.");
        form.setPersona("Founder");
        return spaces.create(founder, form);
    }

    /** Lets somebody join a public space under a name. */
    public Actor member(Space space, String persona) {
        Actor actor = person(persona);
        JoinSpaceForm form = new JoinSpaceForm();
        form.setPersona(persona);
        form.setAgreed(true);
        form.setAgreement(1);
        joining.join(actor, space.getSlug(), form);
        return actor;
    }

    public Campaign draft(Actor owner, Space space) {
        CampaignForm form = new CampaignForm();
        form.setTitle("Campaign " + Keys.random());
        form.setPurpose("Because.");
        return campaigns.begin(owner, space.getId(), null, form);
    }

    public Demand demand(Actor owner, Campaign campaign, String title) {
        DemandForm form = new DemandForm();
        form.setTitle(title);
        form.setWords(title + ", in words that can be checked.");
        return demands.add(owner, campaign.getPublicKey(), form);
    }

    /** A draft, of an adopted proposal or of nothing. */
    public Campaign begin(Actor owner, Space space, String proposalKey, String title) {
        CampaignForm form = new CampaignForm();
        form.setTitle(title);
        form.setPurpose(title);
        form.setReason(proposalKey == null ? null : title);
        return campaigns.begin(owner, space.getId(), proposalKey, form);
    }

    /** An office that is asked for a demand. */
    public Office office(Actor owner, Campaign campaign, Demand demand) {
        return office(owner, campaign, demand, "Chair " + Keys.random());
    }

    /** An office of this name that is asked for a demand. */
    public Office office(Actor owner, Campaign campaign, Demand demand, String name) {
        OfficeForm form = new OfficeForm();
        form.setName(name);
        form.setHolder("Margaret Ellery-Stroud");
        Office office = offices.add(owner, campaign.getPublicKey(), form);
        TargetForm target = new TargetForm();
        target.setOffice(office.getPublicKey());
        target.setDemands(List.of(demand.getPublicKey()));
        targets.target(owner, campaign.getPublicKey(), target);
        return office;
    }

    /** Has a draft read by the second person, and publishes it. */
    public void publish(Actor owner, Campaign campaign, Actor second, String secondName) {
        signOffs.ask(owner, campaign.getPublicKey(), named(secondName));
        signOffs.signOff(second, campaign.getPublicKey(), read(second, campaign));
        publishing.publish(owner, campaign.getPublicKey());
    }

    /** What a second person says of the draft as it stands now. */
    public SignOffForm read(Actor second, Campaign campaign) {
        SignOffForm form = new SignOffForm();
        form.setNote("Read twice.");
        form.setVersion(queries.get(second, campaign.getPublicKey()).getVersion());
        return form;
    }

    public CampaignAction petition(Actor owner, Campaign campaign) {
        ActionForm form = new ActionForm();
        form.setTitle("Petition");
        form.setWords("Please.");
        form.setGoal(10);
        form.setOpensOn(today());
        return actions.add(owner, campaign.getPublicKey(), form);
    }

    /** An office answers a letter with a promise to do what is demanded. */
    public Commitment promised(Actor owner, Campaign campaign, Office office, Demand demand) {
        Contact contact = contacts.log(owner, campaign.getPublicKey(), contact(office));
        ReplyForm reply = new ReplyForm();
        reply.setOffice(office.getPublicKey());
        reply.setContact(contact.getPublicKey());
        reply.setHappenedOn(today());
        reply.setWords("We will.");
        reply.setLanguage("en");
        reply.setDemands(List.of(demand.getPublicKey()));
        reply.setReason("A yes.");
        Reply logged = contacts.log(owner, campaign.getPublicKey(), reply);
        CommitmentForm form = new CommitmentForm();
        form.setDemand(demand.getPublicKey());
        form.setWords("We will.");
        form.setReason("The whole of it.");
        return commitments.commit(owner, campaign.getPublicKey(), logged.getPublicKey(), form);
    }

    /** A letter to an office, of today. */
    public ContactForm contact(Office office) {
        ContactForm form = new ContactForm();
        form.setOffice(office.getPublicKey());
        form.setHappenedOn(today());
        form.setSummary("Asked.");
        return form;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static PersonForm named(String name) {
        PersonForm form = new PersonForm();
        form.setName(name);
        return form;
    }

    public static SignForm signing(String name, String email) {
        SignForm form = new SignForm();
        form.setName(name);
        form.setEmail(email);
        form.setNameShown(true);
        return form;
    }
}
