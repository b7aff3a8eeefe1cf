package org.manyhands.campaigns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the second person says of a draft. */
public class SignOffForm {
    @NotBlank(message = "{campaigns.sign-off.note.missing}")
    @Size(max = 2000, message = "{campaigns.words.long}")
    private String note;

    private int version;

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The version of the campaign that was read. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
