package org.manyhands.campaigns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** Somebody who runs a campaign, or is asked to. Nobody becomes one without having said yes. */
@Entity
@Table(name = "campaign_organizer")
public class CampaignOrganizer extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant askedAt;
    private Instant acceptedAt;

    /** The owner answers for it; organizers do everything but publish, end and ask others in. */
    public enum Role {
        OWNER,
        ORGANIZER
    }

    protected CampaignOrganizer() {}

    CampaignOrganizer(Campaign campaign, Persona persona, Role role, Instant askedAt) {
        this.campaign = campaign;
        this.persona = persona;
        this.role = role;
        this.askedAt = askedAt;
        this.acceptedAt = role == Role.OWNER ? askedAt : null;
    }

    void accept(Instant at) {
        if (acceptedAt == null) {
            acceptedAt = at;
        }
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Persona getPersona() {
        return persona;
    }

    public Role getRole() {
        return role;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }
}
