package org.manyhands.offices;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.manyhands.platform.persistence.Stored;

/** Somebody who holds an office, or held it. Holders stay, so that what was said to whom can be read later. */
@Entity
@Table(name = "office_holder")
public class OfficeHolder extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Office office;

    private String name;
    private String party;
    private String externalId;
    private LocalDate since;
    private LocalDate until;
    private Instant recordedAt;

    protected OfficeHolder() {}

    OfficeHolder(Office office, String name, String party, String externalId, LocalDate since, Instant recordedAt) {
        this.office = office;
        this.externalId = externalId;
        this.recordedAt = recordedAt;
        describe(name, party, since);
    }

    /** Takes over how the person is written now; a day that is known is not forgotten. */
    final void describe(String newName, String newParty, LocalDate newSince) {
        name = newName.strip();
        party = newParty == null || newParty.isBlank() ? null : newParty.strip();
        since = since == null ? newSince : since;
    }

    void leave(LocalDate day) {
        if (until == null) {
            until = day;
        }
    }

    /** Whether the person came on that day or later, as far as is known, so that nobody else can have come then. */
    boolean isSince(LocalDate day) {
        return since != null && !since.isBefore(day);
    }

    /** Whether this is the person that a source names: by its id for people, else by the name. */
    boolean isPerson(String otherId, String otherName) {
        return (externalId != null && otherId != null)
                ? Objects.equals(externalId, otherId)
                : name.equalsIgnoreCase(otherName.strip());
    }

    public Office getOffice() {
        return office;
    }

    public String getName() {
        return name;
    }

    public String getParty() {
        return party;
    }

    public String getExternalId() {
        return externalId;
    }

    public LocalDate getSince() {
        return since;
    }

    /** The day on which the person left, or null while in office. */
    public LocalDate getUntil() {
        return until;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
