package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Where a proposal goes next, until when, and why. */
public class PhaseForm {
    @NotNull(message = "{proposals.phase.to.missing}")
    private Phase to;

    private LocalDate until;

    @NotBlank(message = "{proposals.phase.reason.missing}")
    @Size(max = 500, message = "{proposals.phase.reason.long}")
    private String reason;

    public Phase getTo() {
        return to;
    }

    public void setTo(Phase to) {
        this.to = to;
    }

    /** The last day on which the phase is meant to last, or null. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
