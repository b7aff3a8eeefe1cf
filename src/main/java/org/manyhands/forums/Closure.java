package org.manyhands.forums;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** Something was closed: by whom, when and why, and when it was opened again. */
@MappedSuperclass
public abstract class Closure extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private String reason;
    private Instant at;
    private Instant reopenedAt;

    protected Closure() {}

    Closure(Persona persona, String reason, Instant at) {
        this.persona = persona;
        this.reason = reason == null ? null : reason.strip();
        this.at = at;
    }

    void reopen(Instant when) {
        reopenedAt = when;
    }

    /** Who closed it, or null when a moderator without a persona here did. */
    public Persona getPersona() {
        return persona;
    }

    /** Why, in the words of whoever closed it; null when the portal says it. */
    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getReopenedAt() {
        return reopenedAt;
    }
}
