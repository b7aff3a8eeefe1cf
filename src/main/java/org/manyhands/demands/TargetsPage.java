package org.manyhands.demands;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.manyhands.campaigns.CampaignSection;
import org.manyhands.offices.Office;
import org.manyhands.offices.OfficeForm;
import org.manyhands.offices.OfficeQueries;
import org.manyhands.offices.OfficeRow;
import org.manyhands.offices.OfficeService;
import org.manyhands.platform.ui.Param;

/** Whom a campaign asks: offices for demands, and entering an office that is not known yet. */
@Named
@RequestScoped
public class TargetsPage extends CampaignSection {
    @Inject
    @Param
    String q;

    @Inject
    DemandQueries demandQueries;

    @Inject
    OfficeQueries offices;

    @Inject
    TargetService service;

    @Inject
    OfficeService officeService;

    private final TargetForm form = new TargetForm();
    private final OfficeForm newOffice = new OfficeForm();
    private List<TargetRow> targets = List.of();
    private List<DemandRow> demands = List.of();
    private List<OfficeRow> found = List.of();

    /** For organizers; while nothing is looked for, the offices to choose from are those that are asked already. */
    public void load() {
        if (!open("targets")) {
            return;
        }
        targets = demandQueries.listTargets(getCampaign());
        if (isPlanning()) {
            demands = demandQueries.listDemands(getCampaign());
            found = q == null || q.isBlank()
                    ? demandQueries.listOffices(getCampaign())
                    : offices.search(actor(), getCampaign().getSpace(), q);
        }
    }

    /** Asks the chosen office for the chosen demands. */
    public void ask() {
        service.target(actor(), key, form);
        redirect.to(url("targets"), "demands.target.saved");
    }

    /** Whether organizers of this campaign say who holds the office. */
    public boolean isKept(TargetRow target) {
        return isPlanning() && getCampaign().getSpace().getId().equals(target.spaceId());
    }

    /** Enters an office by hand and goes on to choosing what it is asked for. */
    public void enter() {
        Office office = officeService.add(actor(), key, newOffice);
        redirect.to(
                url("targets") + "?q=" + URLEncoder.encode(office.getName(), StandardCharsets.UTF_8), "offices.saved");
    }

    public String getWords() {
        return q;
    }

    public TargetForm getForm() {
        return form;
    }

    public OfficeForm getNewOffice() {
        return newOffice;
    }

    public List<TargetRow> getTargets() {
        return targets;
    }

    public List<DemandRow> getDemands() {
        return demands;
    }

    /** The offices to choose from: those asked already, or those that were searched for. */
    public List<OfficeRow> getFound() {
        return found;
    }
}
