package org.manyhands.campaigns;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;

/** A step of the plan, with its day and whether it was reached. */
@Entity
@Table(name = "milestone")
public class Milestone extends Edited {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    private String title;
    private LocalDate due;
    private LocalDate reachedOn;
    private String note;
    private Instant addedAt;

    protected Milestone() {}

    Milestone(Campaign campaign, Instant addedAt) {
        this.publicKey = Keys.random();
        this.campaign = campaign;
        this.addedAt = addedAt;
    }

    void plan(String newTitle, LocalDate newDue) {
        campaign.requireNotEnded();
        title = newTitle.strip();
        due = newDue;
    }

    /** It was reached, or, with null, it was not after all. */
    void reach(LocalDate day, String words) {
        reachedOn = day;
        note = words;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getDue() {
        return due;
    }

    /** The day on which it was reached, or null. */
    public LocalDate getReachedOn() {
        return reachedOn;
    }

    public boolean isReached() {
        return reachedOn != null;
    }

    public String getNote() {
        return note;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
