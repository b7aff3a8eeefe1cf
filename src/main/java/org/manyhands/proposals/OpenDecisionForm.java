package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The rules of a round, which stand once it is open. */
public class OpenDecisionForm {
    @NotBlank(message = "{proposals.decision.question.missing}")
    @Size(max = 300, message = "{proposals.decision.question.long}")
    private String question;

    @NotNull(message = "{proposals.decision.needed.missing}")
    private Integer needed;

    @NotNull(message = "{proposals.decision.closes.missing}")
    private LocalDate closes;

    @NotBlank(message = "{proposals.phase.reason.missing}")
    @Size(max = 500, message = "{proposals.phase.reason.long}")
    private String why;

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    /** How many people have to answer. */
    public Integer getNeeded() {
        return needed;
    }

    public void setNeeded(Integer needed) {
        this.needed = needed;
    }

    /** The last day for answers. */
    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    /** Why it is time to decide. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
