package org.manyhands.commitments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.demands.DemandQueries;
import org.manyhands.demands.DemandRow;
import org.manyhands.platform.ui.Param;

/** What was promised, and whether it was kept. */
@Named
@RequestScoped
public class CommitmentsPage extends CampaignSection {
    @Inject
    @Param
    String reply;

    @Inject
    @Param
    String judge;

    @Inject
    CommitmentQueries commitmentQueries;

    @Inject
    DemandQueries demandQueries;

    @Inject
    CommitmentService service;

    private final CommitmentForm form = new CommitmentForm();
    private final JudgementForm judgement = new JudgementForm();
    private List<CommitmentRow> commitments = List.of();
    private List<DemandRow> demands = List.of();
    private List<ReplyRow> replies = List.of();

    /** Everybody reads the promises; the demands and replies to choose from are read for organizers alone. */
    public void load() {
        if (!open("commitments")) {
            return;
        }
        commitments = commitmentQueries.listCommitments(getCampaign());
        if (isOrganizer()) {
            demands = demandQueries.listDemands(getCampaign());
            replies = commitmentQueries.listReplies(getCampaign());
            judged().ifPresent(row -> judgement.setVersion(row.version()));
        }
    }

    /** Records a promise in the reply that the address names. */
    public void commit() {
        service.commit(actor(), key, reply, form);
        redirect.to(url("commitments"), "commitments.commitment.saved");
    }

    /** Judges the promise that the address names. */
    public void judge() {
        service.judge(actor(), key, judge, judgement);
        redirect.to(url("commitments"), "commitments.judge.saved");
    }

    private Optional<CommitmentRow> judged() {
        return commitments.stream().filter(row -> row.publicKey().equals(judge)).findFirst();
    }

    /** The promise that is being judged, or null. */
    public CommitmentRow getJudged() {
        return isOrganizer() ? judged().orElse(null) : null;
    }

    /** The reply that a promise is being recorded from, or null. */
    public ReplyRow getSource() {
        return replies.stream()
                .filter(row -> row.publicKey().equals(reply))
                .findFirst()
                .orElse(null);
    }

    public boolean isOverdue(CommitmentRow commitment) {
        return commitment.isOverdue(today());
    }

    public Commitment.State[] getStates() {
        return Commitment.State.values();
    }

    public CommitmentForm getForm() {
        return form;
    }

    public JudgementForm getJudgement() {
        return judgement;
    }

    public List<CommitmentRow> getCommitments() {
        return commitments;
    }

    public List<DemandRow> getDemands() {
        return demands;
    }

    public List<ReplyRow> getReplies() {
        return replies;
    }
}
