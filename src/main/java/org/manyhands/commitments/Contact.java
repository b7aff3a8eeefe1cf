package org.manyhands.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.manyhands.campaigns.Campaign;
import org.manyhands.offices.Office;
import org.manyhands.offices.OfficeHolder;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** Something that the campaign did towards an office, and who held it then. */
@Entity
@Table(name = "contact")
public class Contact extends Stored {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Office office;

    @ManyToOne(fetch = FetchType.LAZY)
    private OfficeHolder holder;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate happenedOn;
    private String summary;
    private Instant loggedAt;

    /** By which road. */
    public enum Kind {
        LETTER,
        EMAIL,
        CALL,
        MEETING
    }

    protected Contact() {}

    Contact(Campaign campaign, Persona persona, Instant loggedAt) {
        this.publicKey = Keys.random();
        this.campaign = campaign;
        this.persona = persona;
        this.loggedAt = loggedAt;
    }

    /** Says what was done, when, and towards whom. */
    void tell(Kind by, LocalDate day, Office towards, OfficeHolder heldBy, String words) {
        kind = by;
        happenedOn = day;
        office = towards;
        holder = heldBy;
        summary = words.strip();
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

    public Office getOffice() {
        return office;
    }

    /** Who held the office then, or null when it is not known. */
    public OfficeHolder getHolder() {
        return holder;
    }

    public Kind getKind() {
        return kind;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public String getSummary() {
        return summary;
    }

    public Instant getLoggedAt() {
        return loggedAt;
    }
}
