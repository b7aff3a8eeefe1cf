package org.manyhands.demands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.campaigns.CampaignSubjectQueries;
import org.manyhands.offices.Office;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.progress.UpdateForm;
import org.manyhands.progress.UpdateService;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;

/** Demands and whom they are put to are taken back as long as nobody has answered. */
@ServiceTest
class DemandServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    DemandService service;

    @Inject
    TargetService targets;

    @Inject
    UpdateService updates;

    @Inject
    DemandQueries queries;

    @Inject
    CampaignSubjectQueries subjects;

    private Actor owner;
    private Actor second;
    private Campaign campaign;
    private Demand kept;
    private Demand taken;
    private Office office;

    @BeforeEach
    void twoDemandsOfOneOffice() {
        owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        second = scene.member(space, "Second");
        campaign = scene.draft(owner, space);
        kept = scene.demand(owner, campaign, "One name");
        taken = scene.demand(owner, campaign, "One call");
        office = scene.office(owner, campaign, taken);
        scene.publish(owner, campaign, second, "Second");
    }

    @Test
    void aDemandIsTakenBackWithWhomItWasPutTo() {
        assertThatThrownBy(() -> service.remove(second, campaign.getPublicKey(), taken.getPublicKey(), because()))
                .isInstanceOf(NotAllowed.class);
        remove(taken);
        assertThat(queries.listDemands(campaign)).extracting(DemandRow::title).containsExactly("One name");
        assertThat(queries.listTargets(campaign)).isEmpty();
        assertThatThrownBy(() -> subjects.get(owner, Demand.class, taken.getPublicKey()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> remove(taken)).isInstanceOf(NotFound.class);
        assertThat(scene.demand(owner, campaign, "One group").getPosition()).isEqualTo(2);
    }

    @Test
    void theLastDemandOfAPublicCampaignStays() {
        remove(taken);
        assertThatThrownBy(() -> remove(kept)).hasMessage("demands.demand.last");
    }

    @Test
    void aDemandThatWasAnsweredStays() {
        scene.promised(owner, campaign, office, taken);
        assertThatThrownBy(() -> remove(taken)).hasMessage("demands.demand.answered");
    }

    @Test
    void aDemandThatNewsTellOfStays() {
        UpdateForm form = new UpdateForm();
        form.setTitle("First call");
        form.setWords("It was made.");
        form.setDemand(taken.getPublicKey());
        updates.post(owner, campaign.getPublicKey(), null, form);
        assertThatThrownBy(() -> remove(taken)).hasMessage("demands.demand.answered");
    }

    @Test
    void anOfficeIsAskedNoLongerUntilItWasMet() {
        String target = queries.listTargets(campaign).get(0).publicKey();
        assertThatThrownBy(() -> targets.untarget(second, campaign.getPublicKey(), target))
                .isInstanceOf(NotAllowed.class);
        targets.untarget(owner, campaign.getPublicKey(), target);
        assertThat(queries.listTargets(campaign)).isEmpty();
        Office met = scene.office(owner, campaign, kept);
        scene.promised(owner, campaign, met, kept);
        String stays = queries.listTargets(campaign).get(0).publicKey();
        assertThatThrownBy(() -> targets.untarget(owner, campaign.getPublicKey(), stays))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("demands.target.met");
    }

    private void remove(Demand demand) {
        service.remove(owner, campaign.getPublicKey(), demand.getPublicKey(), because());
    }

    private static RemovalForm because() {
        RemovalForm form = new RemovalForm();
        form.setReason("It was said twice.");
        return form;
    }
}
