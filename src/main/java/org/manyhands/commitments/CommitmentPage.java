package org.manyhands.commitments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignSubjectQueries;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;

/** One promise: its words, its day, and every judgement on it with the evidence. */
@Named
@RequestScoped
public class CommitmentPage {
    @Inject
    @Param
    String key;

    @Inject
    CampaignSubjectQueries subjects;

    @Inject
    CommitmentQueries commitmentQueries;

    @Inject
    LinkQueries links;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private Commitment commitment;
    private List<LinkRow> demands = List.of();
    private List<JudgementRow> judgements = List.of();

    /** Read by whoever sees the campaign; for everybody else the promise is not found. */
    public void load() {
        commitment = subjects.get(
                current.actor(), Commitment.class, key, "join fetch x.demand join fetch x.reply r join fetch r.office");
        demands = links.of(current.actor(), commitment.subject());
        judgements = commitmentQueries.listJudgements(commitment);
    }

    public Commitment getCommitment() {
        return commitment;
    }

    public Campaign getCampaign() {
        return commitment.getCampaign();
    }

    public boolean isOverdue() {
        return commitment.isOverdue(LocalDate.now(clock));
    }

    public List<LinkRow> getDemands() {
        return demands;
    }

    public List<JudgementRow> getJudgements() {
        return judgements;
    }
}
