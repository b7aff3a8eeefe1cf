package org.manyhands.campaigns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The plan: what should be reached by when. */
@Named
@RequestScoped
public class MilestonesPage extends EditingSection<MilestoneRow> {
    @Inject
    CampaignPartQueries parts;

    @Inject
    MilestoneService service;

    private final MilestoneForm form = new MilestoneForm();
    private List<MilestoneRow> milestones = List.of();

    /** Everybody who sees the campaign reads the plan; the form shows the milestone that the address names. */
    public void load() {
        if (!open("milestones")) {
            return;
        }
        milestones = parts.listMilestones(getCampaign());
        edited(milestones, MilestoneRow::publicKey).ifPresent(this::fill);
    }

    /**
     * Plans a milestone, or changes the one that the address names. It is reached once it has a day on which it was.
     */
    public void save() {
        service.plan(actor(), key, editedKey(), form);
        redirect.to(url("milestones"), "campaigns.milestone.saved");
    }

    private void fill(MilestoneRow milestone) {
        form.setTitle(milestone.title());
        form.setDue(milestone.due());
        form.setReachedOn(milestone.reachedOn());
        form.setNote(milestone.note());
        form.setVersion(milestone.version());
    }

    /** Whether its day has passed without it. */
    public boolean isLate(MilestoneRow milestone) {
        return milestone.isLate(today());
    }

    public MilestoneForm getForm() {
        return form;
    }

    public List<MilestoneRow> getMilestones() {
        return milestones;
    }
}
