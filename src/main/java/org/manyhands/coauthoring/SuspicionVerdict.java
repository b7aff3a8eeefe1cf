package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** What somebody who looked at repeated words found, and why. It never changes. */
@Entity
@Table(name = "suspicion_verdict")
public class SuspicionVerdict extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // queries read it
    private TextSuspicion suspicion;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private Instant at;

    /** What becomes of the words. */
    public enum Kind {
        /** They stay whose they are: quoted, agreed, or written anew. */
        FAIR,
        /** They belong again to whoever wrote them first. */
        GIVEN_BACK
    }

    protected SuspicionVerdict() {}

    SuspicionVerdict(TextSuspicion suspicion, Kind kind, String reason, Persona by, Instant at) {
        this.suspicion = suspicion;
        this.kind = kind;
        this.reason = reason;
        this.persona = by;
        this.at = at;
    }

    public Kind getKind() {
        return kind;
    }

    public String getReason() {
        return reason;
    }

    /** Who found it. */
    public Persona getPersona() {
        return persona;
    }

    public Instant getAt() {
        return at;
    }
}
