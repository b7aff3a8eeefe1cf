package org.manyhands.forums;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.manyhands.moderation.Report;

/** Why somebody reports a post. */
public class ReportPostForm {
    @NotNull(message = "{moderation.report.reason.missing}")
    private Report.Reason reason;

    @Size(max = 2000, message = "{moderation.report.note.long}")
    private String note;

    public Report.Reason getReason() {
        return reason;
    }

    public void setReason(Report.Reason reason) {
        this.reason = reason;
    }

    /** What the person wants to say besides, or null. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
