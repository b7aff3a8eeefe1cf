package org.manyhands.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is hidden, for everybody who sees its place. */
public class HidingForm {
    @NotBlank(message = "{moderation.hide.reason.missing}")
    @Size(max = 500, message = "{moderation.hide.reason.long}")
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
