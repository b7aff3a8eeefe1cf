package org.manyhands.proposals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.manyhands.decisions.Answer;

/** What a person says in a round. */
public class RespondForm {
    @NotNull(message = "{proposals.decision.answer.missing}")
    private Answer answer;

    @Size(max = 2000, message = "{proposals.decision.reason.long}")
    private String reason;

    private String standpoint;

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }
}
