package org.manyhands.campaigns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the second person says of a draft. */
public class SignOffForm {
    @NotBlank(message = "{campaigns.sign-off.note.missing}")
    @Size(max = 2000, message = "{campaigns.words.long}")
    private String note;

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
