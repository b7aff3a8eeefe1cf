package org.manyhands.campaigns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** The plan: what should be reached by when. */
@Named
@RequestScoped
public class MilestonesPage extends CampaignSection {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String edit;

    @Inject
    CampaignPartQueries parts;

    @Inject
    MilestoneService service;

    private final MilestoneForm form = new MilestoneForm();
    private List<MilestoneRow> milestones = List.of();

    public void load() {
        if (!open(key, slug, "milestones")) {
            return;
        }
        milestones = parts.listMilestones(getCampaign());
        edited().ifPresent(this::fill);
    }

    public void save() {
        service.plan(actor(), key, edited().map(MilestoneRow::publicKey).orElse(null), form);
        redirect.to(url("milestones"), "campaigns.milestone.saved");
    }

    private Optional<MilestoneRow> edited() {
        return milestones.stream()
                .filter(milestone -> milestone.publicKey().equals(edit))
                .findFirst();
    }

    private void fill(MilestoneRow milestone) {
        form.setTitle(milestone.title());
        form.setDue(milestone.due());
        form.setReachedOn(milestone.reachedOn());
        form.setNote(milestone.note());
        form.setVersion(milestone.version());
    }

    public boolean isEditing() {
        return edited().isPresent();
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
