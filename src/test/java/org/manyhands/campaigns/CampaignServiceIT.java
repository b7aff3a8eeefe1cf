package org.manyhands.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.demands.Demand;
import org.manyhands.demands.TargetForm;
import org.manyhands.demands.TargetService;
import org.manyhands.offices.Office;
import org.manyhands.offices.OfficeQueries;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.progress.CampaignEnding;
import org.manyhands.progress.EndingForm;
import org.manyhands.progress.ProgressQueries;
import org.manyhands.progress.PublishingService;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;

/** The way of a campaign from draft to its end, and who sees it on the way. */
@ServiceTest
class CampaignServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    CampaignService service;

    @Inject
    SignOffService signOffs;

    @Inject
    PublishingService publishing;

    @Inject
    ProgressQueries progress;

    @Inject
    OrganizerService organizing;

    @Inject
    MilestoneService milestones;

    @Inject
    TargetService targets;

    @Inject
    CampaignPartQueries parts;

    @Inject
    CampaignQueries campaigns;

    @Inject
    OfficeQueries offices;

    @Inject
    CampaignSubjectQueries subjects;

    @Test
    void aDraftIsSeenByWhoWorksOnItAlone() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor member = scene.member(space, "Member");
        Actor helper = scene.member(space, "Helper");
        String key = scene.draft(owner, space).getPublicKey();

        assertThat(campaigns.find(owner, key)).isPresent();
        assertThat(campaigns.find(Actor.visitor(), key)).isEmpty();
        assertThat(campaigns.find(member, key)).isEmpty();
        assertThat(progress.listOfSpace(member, space.getId(), 10)).isEmpty();
        assertThat(progress.listOfSpace(owner, space.getId(), 10)).hasSize(1);

        organizing.ask(owner, key, CampaignScene.named("helper"));
        assertThat(campaigns.find(helper, key)).isPresent();
        assertThatThrownBy(() -> service.edit(helper, key, new CampaignForm())).isInstanceOf(NotAllowed.class);
        organizing.accept(helper, key);
        assertThat(edit(helper, key, "With help").getTitle()).isEqualTo("With help");
    }

    @Test
    void onlyASecondPersonOpensTheWay() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor second = scene.member(space, "Second");
        Campaign draft = scene.draft(owner, space);
        String key = draft.getPublicKey();
        scene.demand(owner, draft, "One name");

        assertThatThrownBy(() -> publishing.publish(owner, key)).hasMessage("campaigns.publish.not-signed-off");
        assertThatThrownBy(() -> signOffs.ask(owner, key, CampaignScene.named("Founder")))
                .hasMessage("campaigns.sign-off.owner");
        assertThatThrownBy(() -> signOffs.signOff(second, key, new SignOffForm()))
                .isInstanceOf(NotFound.class);
        signOffs.ask(owner, key, CampaignScene.named("Second"));
        assertThatThrownBy(() -> publishing.publish(owner, key)).hasMessage("campaigns.publish.not-signed-off");
        assertThatThrownBy(() -> publishing.publish(second, key)).isInstanceOf(NotAllowed.class);
        signOffs.signOff(second, key, scene.read(second, draft));
        publishing.publish(owner, key);
        assertThat(campaigns.get(Actor.visitor(), key).isActive()).isTrue();
    }

    @Test
    void whatWasChangedIsReadAgain() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor second = scene.member(space, "Second");
        Campaign draft = scene.draft(owner, space);
        String key = draft.getPublicKey();
        Demand demand = scene.demand(owner, draft, "One name");
        signOffs.ask(owner, key, CampaignScene.named("Second"));
        List<Runnable> changes = List.of(
                () -> scene.demand(owner, draft, "Something that nobody has read"),
                () -> edit(owner, key, "Another title"),
                () -> scene.petition(owner, draft),
                () -> milestones.plan(owner, key, null, milestone()),
                () -> scene.office(owner, draft, demand));
        for (Runnable change : changes) {
            SignOffForm before = scene.read(second, draft);
            signOffs.signOff(second, key, before);
            assertThat(signed(draft)).isTrue();
            change.run();
            assertThat(signed(draft)).isFalse();
            assertThatThrownBy(() -> publishing.publish(owner, key)).hasMessage("campaigns.publish.not-signed-off");
            assertThatThrownBy(() -> signOffs.signOff(second, key, before)).hasMessage("campaigns.sign-off.changed");
            assertThat(signed(draft)).isFalse();
        }
        signOffs.signOff(second, key, scene.read(second, draft));
        publishing.publish(owner, key);
        edit(owner, key, "A title after the opening");
        assertThat(signed(draft)).isTrue();
    }

    @Test
    void anOfficeOfOneSpaceIsNotTakenToAnother() {
        Actor owner = scene.person("Owner");
        Campaign here = scene.draft(owner, scene.space(owner, Space.Access.MEMBERS));
        Demand demand = scene.demand(owner, here, "One name");
        Office office = scene.office(owner, here, demand);
        Space open = scene.space(owner, Space.Access.PUBLIC);
        Campaign there = scene.draft(owner, open);
        Demand other = scene.demand(owner, there, "Another name");
        TargetForm target = new TargetForm();
        target.setOffice(office.getPublicKey());
        target.setDemands(List.of(other.getPublicKey()));
        assertThatThrownBy(() -> targets.target(owner, there.getPublicKey(), target))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.promised(owner, there, office, other)).isInstanceOf(NotFound.class);
        assertThat(offices.search(owner, open, office.getName())).isEmpty();
        assertThat(offices.search(owner, here.getSpace(), office.getName())).hasSize(1);
    }

    @Test
    void aLostUpdateIsTold() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        String key = scene.draft(owner, space).getPublicKey();
        CampaignForm late = form(owner, key, "Late");
        edit(owner, key, "Early");
        assertThatThrownBy(() -> service.edit(owner, key, late)).isInstanceOf(OptimisticLockException.class);
        assertThat(campaigns.get(owner, key).getTitle()).isEqualTo("Early");
    }

    @Test
    void whoIsOnlyAMemberBeginsNothing() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor member = scene.member(space, "Member");
        assertThatThrownBy(() -> scene.draft(member, space)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.draft(Actor.visitor(), space)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatBelongsToMembersIsSeenByMembers() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.MEMBERS);
        Actor second = scene.member(space, "Second");
        Actor stranger = scene.person("Stranger");
        Campaign campaign = scene.draft(owner, space);
        Demand demand = scene.demand(owner, campaign, "One name");
        Office office = scene.office(owner, campaign, demand);
        scene.publish(owner, campaign, second, "Second");

        assertThat(campaigns.find(second, campaign.getPublicKey())).isPresent();
        assertThat(campaigns.find(stranger, campaign.getPublicKey())).isEmpty();
        assertThat(campaigns.find(Actor.visitor(), campaign.getPublicKey())).isEmpty();
        assertThat(offices.get(second, office.getPublicKey())).isNotNull();
        assertThatThrownBy(() -> offices.get(stranger, office.getPublicKey())).isInstanceOf(NotFound.class);
        assertThat(offices.search(stranger, space, office.getName())).isEmpty();
        assertThat(offices.search(second, space, office.getName())).hasSize(1);
        assertThat(subjects.listParts(stranger, Demand.class, "title", "c.language", List.of(demand.getId())))
                .isEmpty();
    }

    @Test
    void theOwnerEndsItWithWords() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor second = scene.member(space, "Second");
        Campaign campaign = scene.draft(owner, space);
        scene.demand(owner, campaign, "One name");
        scene.publish(owner, campaign, second, "Second");
        EndingForm form = new EndingForm();
        form.setOutcome(CampaignEnding.Outcome.PARTLY_WON);
        form.setWords("Two of four.");
        assertThatThrownBy(() -> publishing.end(second, campaign.getPublicKey(), form))
                .isInstanceOf(NotAllowed.class);
        publishing.end(owner, campaign.getPublicKey(), form);
        Campaign ended = campaigns.get(Actor.visitor(), campaign.getPublicKey());
        assertThat(ended.isEnded()).isTrue();
        assertThat(progress.findEnding(ended).orElseThrow().getOutcome()).isEqualTo(CampaignEnding.Outcome.PARTLY_WON);
        assertThatThrownBy(() -> scene.demand(owner, ended, "More")).isInstanceOf(RuleViolation.class);
    }

    private boolean signed(Campaign campaign) {
        return parts.listSignOffs(campaign).stream().allMatch(SignOffRow::isSigned);
    }

    private static MilestoneForm milestone() {
        MilestoneForm form = new MilestoneForm();
        form.setTitle("Halfway");
        form.setDue(LocalDate.of(2027, 1, 31));
        return form;
    }

    private Campaign edit(Actor actor, String key, String title) {
        return service.edit(actor, key, form(actor, key, title));
    }

    private CampaignForm form(Actor actor, String key, String title) {
        Campaign campaign = campaigns.get(actor, key);
        CampaignForm form = new CampaignForm();
        form.setTitle(title);
        form.setPurpose(campaign.getPurpose());
        form.setVersion(campaign.getVersion());
        return form;
    }
}
