package org.manyhands.campaigns;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** A second person was asked to read a draft before it becomes public, and perhaps signed it off. */
@Entity
@Table(name = "campaign_sign_off")
public class CampaignSignOff extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private Instant askedAt;
    private Instant signedAt;
    private String note;

    protected CampaignSignOff() {}

    CampaignSignOff(Campaign campaign, Persona persona, Instant askedAt) {
        if (campaign.getOwner().equals(persona)) {
            throw RuleViolation.at("name", "campaigns.sign-off.owner");
        }
        this.campaign = campaign;
        this.persona = persona;
        this.askedAt = askedAt;
    }

    void sign(String words, Instant at) {
        if (!campaign.isDraft()) {
            throw new RuleViolation("campaigns.publish.not-a-draft");
        }
        note = words;
        signedAt = at;
    }

    /** The draft was changed, so that what was read is no longer what would be published. */
    void reopen() {
        signedAt = null;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Persona getPersona() {
        return persona;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** When it was signed off, or null. */
    public Instant getSignedAt() {
        return signedAt;
    }

    public String getNote() {
        return note;
    }

    public boolean isSigned() {
        return signedAt != null;
    }
}
