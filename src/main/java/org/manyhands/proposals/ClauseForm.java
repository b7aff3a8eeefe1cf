package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One clause as it is edited, and what the text was before. */
public class ClauseForm {
    @NotBlank(message = "{proposals.source.missing}")
    @Size(max = 50000, message = "{proposals.source.long}")
    private String source;

    private String standpoint;
    private int base;

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** The code of the standpoint, or empty when not stated. */
    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }

    /** How many steps the text had when it was read. */
    public int getBase() {
        return base;
    }

    public void setBase(int base) {
        this.base = base;
    }
}
