package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.manyhands.accounts.DemoPeopleService;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
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
    CampaignService campaigns;

    @Inject
    DemandService demands;

    @Inject
    OfficeService offices;

    @Inject
    PublishingService publishing;

    @Inject
    PlanService plans;

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

    /** An office that is asked for a demand. */
    public Office office(Actor owner, Campaign campaign, Demand demand) {
        OfficeForm form = new OfficeForm();
        form.setName("Chair " + Keys.random());
        form.setHolder("Margaret Ellery-Stroud");
        Office office = offices.add(owner, campaign.getPublicKey(), form);
        TargetForm target = new TargetForm();
        target.setOffice(office.getPublicKey());
        target.setDemands(List.of(demand.getPublicKey()));
        demands.target(owner, campaign.getPublicKey(), target);
        return office;
    }

    /** Has a draft read by the second person, and publishes it. */
    public void publish(Actor owner, Campaign campaign, Actor second, String secondName) {
        publishing.ask(owner, campaign.getPublicKey(), named(secondName));
        SignOffForm note = new SignOffForm();
        note.setNote("Read twice.");
        publishing.signOff(second, campaign.getPublicKey(), note);
        publishing.publish(owner, campaign.getPublicKey());
    }

    public CampaignAction petition(Actor owner, Campaign campaign) {
        ActionForm form = new ActionForm();
        form.setTitle("Petition");
        form.setWords("Please.");
        form.setGoal(10);
        form.setOpensOn(today());
        return plans.add(owner, campaign.getPublicKey(), form);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static PersonForm named(String name) {
        PersonForm form = new PersonForm();
        form.setName(name);
        return form;
    }

    static SignForm signing(String name, String email) {
        SignForm form = new SignForm();
        form.setName(name);
        form.setEmail(email);
        form.setNameShown(true);
        return form;
    }
}
