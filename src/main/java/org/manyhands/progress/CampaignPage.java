package org.manyhands.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.actions.ActionQueries;
import org.manyhands.actions.ActionRow;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignPartQueries;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.campaigns.OrganizerRow;
import org.manyhands.commitments.CommitmentQueries;
import org.manyhands.commitments.CommitmentRow;
import org.manyhands.demands.DemandQueries;
import org.manyhands.demands.DemandRow;

/** A campaign as everybody reads it: what is asked and was promised, what happened, and what one can do. */
@Named
@RequestScoped
public class CampaignPage extends CampaignSection {
    @Inject
    CampaignPartQueries parts;

    @Inject
    DemandQueries demandQueries;

    @Inject
    CommitmentQueries commitmentQueries;

    @Inject
    ActionQueries actionQueries;

    @Inject
    ProgressQueries progressQueries;

    @Inject
    CampaignPath paths;

    private Progress progress;
    private CampaignPath.Way way;
    private List<Ask> asks = List.of();
    private List<Moment> moments = List.of();
    private List<OrganizerRow> organizers = List.of();
    private CampaignEnding ending;

    private static final int LATEST = 10;

    /**
     * Reads each list of the campaign once: path, asks and timeline are made of the same ones, so that no demand or
     * reply costs a statement of its own.
     */
    public void load() {
        if (!open("")) {
            return;
        }
        Campaign campaign = getCampaign();
        List<DemandRow> demands = demandQueries.listDemands(campaign);
        List<CommitmentRow> commitments = commitmentQueries.listCommitments(campaign);
        progress = new Progress(
                today(),
                demandQueries.listTargets(campaign),
                commitmentQueries.listContacts(campaign),
                commitmentQueries.listReplies(campaign),
                commitments,
                parts.listMilestones(campaign),
                actionQueries.listActions(campaign));
        way = paths.of(actor(), campaign, demands, progress.replies(), commitments);
        asks = new Asks(clock, way.answered())
                .of(demands, progress.targets(), progress.contacts(), progress.replies(), commitments);
        ending = campaign.isEnded() ? progressQueries.findEnding(campaign).orElse(null) : null;
        organizers = parts.listOrganizers(campaign).stream()
                .filter(OrganizerRow::isAccepted)
                .toList();
        moments = timeline(campaign, commitments);
    }

    private List<Moment> timeline(Campaign campaign, List<CommitmentRow> commitments) {
        return new Moments(clock, this::url)
                .campaign(campaign, ending)
                .signOffs(parts.listSignOffs(campaign))
                .actions(progress.actions())
                .contacts(progress.contacts())
                .replies(progress.replies(), commitments, urls::reply)
                .judgements(commitments, urls::commitment)
                .milestones(progress.milestones())
                .updates(progressQueries.listUpdates(campaign))
                .latestFirst();
    }

    /** What happened last. */
    public List<Moment> getLatest() {
        return moments.subList(0, Math.min(LATEST, moments.size()));
    }

    /** What happened before. */
    public List<Moment> getEarlier() {
        return moments.subList(Math.min(LATEST, moments.size()), moments.size());
    }

    /** What people can do today besides signing. */
    public List<ActionRow> getOpenActions() {
        return progress.actions().stream()
                .filter(action -> !action.isPetition() && getCampaign().isActive() && action.isOpen(today()))
                .toList();
    }

    /** Whether the petition can be signed today. */
    public boolean isSigning() {
        ActionRow petition = progress.petition();
        return petition != null && getCampaign().isActive() && petition.isOpen(today());
    }

    public Progress getProgress() {
        return progress;
    }

    public CampaignPath.Way getWay() {
        return way;
    }

    public List<Ask> getAsks() {
        return asks;
    }

    public List<Moment> getMoments() {
        return moments;
    }

    public List<OrganizerRow> getOrganizers() {
        return organizers;
    }

    public CampaignEnding getEnding() {
        return ending;
    }
}
