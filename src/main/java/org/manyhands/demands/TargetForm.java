package org.manyhands.demands;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;

/** Which office is asked for which demands. */
public class TargetForm {
    @NotBlank(message = "{demands.target.office.missing}")
    private String office;

    @NotEmpty(message = "{demands.target.demands.missing}")
    private List<String> demands = new ArrayList<>();

    /** The key of the office. */
    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    /** The keys of the demands. */
    public List<String> getDemands() {
        return demands;
    }

    public void setDemands(List<String> demands) {
        this.demands = demands == null ? new ArrayList<>() : new ArrayList<>(demands);
    }
}
