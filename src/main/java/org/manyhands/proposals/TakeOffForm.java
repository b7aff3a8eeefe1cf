package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a link is taken off. */
public class TakeOffForm {
    @NotBlank(message = "{proposals.take-off.reason.missing}")
    @Size(max = 500, message = "{proposals.link.reason.long}")
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
