package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The whole text as it is edited, and the version that the writer had before them. */
public class WriteForm {
    @NotBlank(message = "{proposals.source.missing}")
    @Size(max = 200000, message = "{proposals.source.long}")
    private String source;

    @Size(max = 500, message = "{proposals.note.long}")
    private String note;

    private String standpoint;
    private int base;

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** What the writer says of the version, for the list of versions. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The code of the standpoint, or empty when not stated. */
    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }

    /** The number of the version that was edited; 0 for the first. */
    public int getBase() {
        return base;
    }

    public void setBase(int base) {
        this.base = base;
    }
}
