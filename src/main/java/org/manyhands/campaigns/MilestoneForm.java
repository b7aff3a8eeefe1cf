package org.manyhands.campaigns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A step of the plan. */
public class MilestoneForm {
    @NotBlank(message = "{campaigns.milestone.title.missing}")
    @Size(max = 200, message = "{campaigns.words.long}")
    private String title;

    @NotNull(message = "{campaigns.milestone.due.missing}")
    private LocalDate due;

    private LocalDate reachedOn;

    @Size(max = 1000, message = "{campaigns.words.long}")
    private String note;

    private int version;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    /** The day on which it was reached, or null. */
    public LocalDate getReachedOn() {
        return reachedOn;
    }

    public void setReachedOn(LocalDate reachedOn) {
        this.reachedOn = reachedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The version of what is edited; 0 for something new. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
