package org.manyhands.demands;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a demand is taken back. */
public class RemovalForm {
    @NotBlank(message = "{demands.remove.reason.missing}")
    @Size(max = 500, message = "{campaigns.reason.long}")
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
