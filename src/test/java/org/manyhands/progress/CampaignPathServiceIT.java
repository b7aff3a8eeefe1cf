package org.manyhands.progress;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.actions.ActionQueries;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignPartQueries;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.commitments.CommitmentQueries;
import org.manyhands.commitments.CommitmentRow;
import org.manyhands.commitments.ReplyRow;
import org.manyhands.demands.Demand;
import org.manyhands.demands.DemandQueries;
import org.manyhands.demands.DemandRow;
import org.manyhands.offices.Office;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** All that the page of a campaign reads, however much there is. */
@ServiceTest
class CampaignPathServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    CampaignQueries campaigns;

    @Inject
    CampaignPartQueries parts;

    @Inject
    DemandQueries demandQueries;

    @Inject
    ActionQueries actions;

    @Inject
    CommitmentQueries commitments;

    @Inject
    ProgressQueries progress;

    @Inject
    CampaignPath paths;

    @Inject
    Statements statements;

    @Test
    void theNumberOfStatementsDoesNotGrow() throws Exception {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor second = scene.member(space, "Second");
        Campaign campaign = scene.draft(owner, space);
        Demand demand = scene.demand(owner, campaign, "One name");
        Office office = scene.office(owner, campaign, demand);
        scene.publish(owner, campaign, second, "Second");
        scene.promised(owner, campaign, office, demand);
        int few = statements.count(() -> read(campaign.getPublicKey()));
        for (int i = 0; i < 5; i++) {
            Demand more = scene.demand(owner, campaign, "Demand " + i);
            scene.promised(owner, campaign, scene.office(owner, campaign, more), more);
        }
        assertThat(statements.count(() -> read(campaign.getPublicKey()))).isEqualTo(few);
    }

    private Object read(String key) {
        Campaign campaign = campaigns.get(Actor.visitor(), key);
        List<DemandRow> demands = demandQueries.listDemands(campaign);
        demandQueries.listTargets(campaign);
        commitments.listContacts(campaign);
        List<ReplyRow> replies = commitments.listReplies(campaign);
        List<CommitmentRow> promises = commitments.listCommitments(campaign);
        parts.listMilestones(campaign);
        actions.listActions(campaign);
        progress.listUpdates(campaign);
        parts.listOrganizers(campaign);
        parts.listSignOffs(campaign);
        return paths.of(Actor.visitor(), campaign, demands, replies, promises);
    }
}
