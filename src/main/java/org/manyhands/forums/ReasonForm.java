package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The reason for closing something or taking something off, which others read. */
public class ReasonForm {
    @NotBlank(message = "{forums.reason.missing}")
    @Size(max = 500, message = "{forums.reason.long}")
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
