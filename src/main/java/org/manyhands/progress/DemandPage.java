package org.manyhands.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignSubjectQueries;
import org.manyhands.commitments.CommitmentQueries;
import org.manyhands.commitments.CommitmentRow;
import org.manyhands.commitments.ReplyRow;
import org.manyhands.demands.Demand;
import org.manyhands.demands.DemandQueries;
import org.manyhands.demands.DemandRow;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;

/** One demand: where it comes from, whom it was put to, and what came of it. */
@Named
@RequestScoped
public class DemandPage {
    @Inject
    @Param
    String key;

    @Inject
    CampaignSubjectQueries subjects;

    @Inject
    DemandQueries demandQueries;

    @Inject
    CommitmentQueries commitmentQueries;

    @Inject
    ProgressQueries progressQueries;

    @Inject
    CampaignPath paths;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private Demand demand;
    private CampaignPath.Way way;
    private List<Ask> asks = List.of();
    private List<UpdateRow> results = List.of();

    /**
     * Read by whoever sees the campaign. Takes the lists of the whole campaign, and of them what concerns this demand.
     */
    public void load() {
        demand = subjects.get(current.actor(), Demand.class, key);
        Campaign campaign = demand.getCampaign();
        List<DemandRow> one = demandQueries.listDemands(campaign).stream()
                .filter(row -> row.id() == demand.getId())
                .toList();
        List<ReplyRow> replies = commitmentQueries.listReplies(campaign);
        List<CommitmentRow> commitments = commitmentQueries.listCommitments(campaign);
        way = paths.of(current.actor(), campaign, one, replies, commitments);
        asks = new Asks(clock, way.answered())
                .of(
                        one,
                        demandQueries.listTargets(campaign),
                        commitmentQueries.listContacts(campaign),
                        replies,
                        commitments);
        results = progressQueries.listUpdates(campaign).stream()
                .filter(row -> row.isResult() && key.equals(row.demandKey()))
                .toList();
    }

    public Demand getDemand() {
        return demand;
    }

    public Campaign getCampaign() {
        return demand.getCampaign();
    }

    public CampaignPath.Way getWay() {
        return way;
    }

    public List<Ask> getAsks() {
        return asks;
    }

    public List<UpdateRow> getResults() {
        return results;
    }
}
