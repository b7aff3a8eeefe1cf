package org.manyhands.demands;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One demand, and the clause that it comes from. */
public class DemandForm {
    @NotBlank(message = "{demands.demand.title.missing}")
    @Size(max = 150, message = "{campaigns.title.long}")
    private String title;

    @NotBlank(message = "{demands.demand.words.missing}")
    @Size(max = 2000, message = "{campaigns.words.long}")
    private String words;

    private Long clause;

    @Size(max = 500, message = "{campaigns.reason.long}")
    private String reason;

    private int version;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** What exactly is asked. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The id of the adopted clause that it comes from, or null when it stands alone. */
    public Long getClause() {
        return clause;
    }

    public void setClause(Long clause) {
        this.clause = clause;
    }

    /** Why the two belong together, shown on both ends. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The version of what is edited; 0 for something new. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
