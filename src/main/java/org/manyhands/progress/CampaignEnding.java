package org.manyhands.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.campaigns.Campaign;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** A campaign is over: who said so, when, and what came of it. */
@Entity
@Table(name = "campaign_ending")
public class CampaignEnding extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words;
    private Instant at;

    /** What came of a campaign. */
    public enum Outcome {
        WON,
        PARTLY_WON,
        LOST,
        STOPPED
    }

    protected CampaignEnding() {}

    CampaignEnding(Campaign campaign, Persona persona, Outcome outcome, String words, Instant at) {
        this.campaign = campaign;
        this.persona = persona;
        this.outcome = outcome;
        this.words = words.strip();
        this.at = at;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Persona getPersona() {
        return persona;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getWords() {
        return words;
    }

    public Instant getAt() {
        return at;
    }
}
