package org.manyhands.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Why somebody may only read for a while, and until when. */
public class SuspensionForm {
    @NotBlank(message = "{moderation.suspend.reason.missing}")
    @Size(max = 1000, message = "{moderation.suspend.reason.long}")
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

    /**
     * When that day begins, or null when there is none.
     *
     * @param zone in which whoever suspends reads the clock
     */
    public Instant untilIn(ZoneId zone) {
        return until == null ? null : until.atStartOfDay(zone).toInstant();
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
