package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.manyhands.coauthoring.SuspicionVerdict;

/** What was found of repeated words, and why. */
public class RepetitionForm {
    @NotNull(message = "{proposals.repetition.kind.missing}")
    private SuspicionVerdict.Kind kind;

    @NotBlank(message = "{proposals.repetition.reason.missing}")
    @Size(max = 500, message = "{proposals.repetition.reason.long}")
    private String reason;

    public SuspicionVerdict.Kind getKind() {
        return kind;
    }

    public void setKind(SuspicionVerdict.Kind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
