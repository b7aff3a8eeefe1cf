package org.manyhands.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What came of a campaign. */
public class EndingForm {
    @NotNull(message = "{progress.end.outcome.missing}")
    private CampaignEnding.Outcome outcome;

    @NotBlank(message = "{progress.end.words.missing}")
    @Size(max = 2000, message = "{campaigns.words.long}")
    private String words;

    public CampaignEnding.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CampaignEnding.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
