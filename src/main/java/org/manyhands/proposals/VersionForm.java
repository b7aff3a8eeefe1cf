package org.manyhands.proposals;

import jakarta.validation.constraints.Size;

/** A word on the version that somebody makes of what is written. */
public class VersionForm {
    @Size(max = 500, message = "{proposals.note.long}")
    private String note;

    private String standpoint;

    /** What changed, for the list of versions. */
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
}
