package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an earlier version comes back, and which one was the newest when that was decided. */
public class RestoreForm {
    @NotBlank(message = "{proposals.restore.note.missing}")
    @Size(max = 500, message = "{proposals.note.long}")
    private String note;

    private String standpoint;
    private int base;

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }

    public int getBase() {
        return base;
    }

    public void setBase(int base) {
        this.base = base;
    }
}
