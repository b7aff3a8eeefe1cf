package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which need is answered, by what, and how. */
public class AnswerNeedForm {
    @NotBlank(message = "{proposals.link.need.missing}")
    private String need;

    private String clause;

    @NotBlank(message = "{proposals.link.reason.missing}")
    @Size(max = 500, message = "{proposals.link.reason.long}")
    private String reason;

    /** The key of the need. */
    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    /** The key of the clause; empty for the whole proposal. */
    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
