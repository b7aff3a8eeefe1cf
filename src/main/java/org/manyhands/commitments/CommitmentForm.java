package org.manyhands.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A promise in a reply. */
public class CommitmentForm {
    @NotBlank(message = "{commitments.commitment.demand.missing}")
    private String demand;

    @NotBlank(message = "{commitments.commitment.words.missing}")
    @Size(max = 2000, message = "{campaigns.words.long}")
    private String words;

    @Size(max = 300, message = "{campaigns.words.long}")
    private String source;

    private LocalDate due;

    @Size(max = 500, message = "{campaigns.reason.long}")
    private String reason;

    /** The key of the demand that it answers. */
    public String getDemand() {
        return demand;
    }

    public void setDemand(String demand) {
        this.demand = demand;
    }

    /** Word by word. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    /** Why the two belong together, shown on both ends. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
