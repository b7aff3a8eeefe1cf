package org.manyhands.demands;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.campaigns.Campaign;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** One thing that a campaign asks for. It comes from an adopted clause, by a link, or stands alone. */
@Entity
@Table(name = "demand")
public class Demand extends Edited {
    /** The type of demands as subjects. */
    public static final String TYPE = "demand";

    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private int position;
    private String title;
    private String words;
    private Instant addedAt;

    protected Demand() {}

    Demand(Campaign campaign, Persona persona, int position, Instant addedAt) {
        this.publicKey = Keys.random();
        this.campaign = campaign;
        this.persona = persona;
        this.position = position;
        this.addedAt = addedAt;
    }

    void word(String newTitle, String newWords) {
        campaign.requireNotEnded();
        title = newTitle.strip();
        words = newWords.strip();
    }

    /** How other features name this demand. */
    public SubjectRef subject() {
        return new SubjectRef(TYPE, getId());
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Persona getPersona() {
        return persona;
    }

    /** Its number within the campaign, from 1. */
    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public String getWords() {
        return words;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
