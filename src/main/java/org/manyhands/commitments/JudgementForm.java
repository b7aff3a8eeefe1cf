package org.manyhands.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whether a promise was kept, and how one can see it. */
public class JudgementForm {
    @NotNull(message = "{commitments.judge.state.missing}")
    private Commitment.State state;

    @NotBlank(message = "{commitments.judge.evidence.missing}")
    @Size(max = 2000, message = "{campaigns.words.long}")
    private String evidence;

    @Size(max = 500, message = "{campaigns.words.long}")
    @Pattern(regexp = "https?://[^\\s\"<>]+", message = "{campaigns.url.wrong}")
    private String evidenceUrl;

    private int version;

    public Commitment.State getState() {
        return state;
    }

    public void setState(Commitment.State state) {
        this.state = state;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getEvidenceUrl() {
        return evidenceUrl;
    }

    public void setEvidenceUrl(String evidenceUrl) {
        this.evidenceUrl = evidenceUrl;
    }

    /** The version of what is edited; 0 for something new. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
