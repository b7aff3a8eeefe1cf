package org.manyhands.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Why somebody may only read for a while, and until when. */
public class SuspensionForm {
    @NotBlank(message = "{admin.suspend.reason.missing}")
    @Size(max = 1000, message = "{admin.suspend.reason.long}")
    private String reason;

    private LocalDate until;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The first day on which the person may write again; null when somebody has to end it. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
