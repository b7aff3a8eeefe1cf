package org.manyhands.links;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** One step of a path: of which kind, between what, when, by whom and why. A link that was taken off stays as history. */
@Entity
@Table(name = "link")
public class Link extends Stored {
    private String publicKey;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private String fromType;
    private long fromId;
    private String toType;
    private long toId;
    private Integer textVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private String reason;
    private String language;
    private Instant at;

    @SuppressWarnings("unused") // queries read it
    private Instant removedAt;

    @SuppressWarnings("unused") // queries read it
    private Long removedByAccountId;

    @SuppressWarnings("unused") // kept for whoever asks later why it went
    private String removedReason;

    protected Link() {}

    Link(
            LinkKind kind,
            SubjectRef from,
            SubjectRef to,
            Integer textVersion,
            Persona persona,
            String reason,
            Instant at) {
        if (!kind.from().equals(from.type()) || !kind.to().equals(to.type())) {
            throw new IllegalArgumentException(kind + " does not lead from " + from + " to " + to);
        }
        this.publicKey = Keys.random();
        this.kind = kind;
        this.fromType = from.type();
        this.fromId = from.id();
        this.toType = to.type();
        this.toId = to.id();
        this.textVersion = textVersion;
        this.persona = persona;
        this.reason = reason;
        this.at = at;
    }

    /** Says in which of the portal's languages its reason is; null when nobody knows. */
    void writtenIn(String tag) {
        language = Languages.chosen(tag);
    }

    void remove(Instant when, Long byAccountId, String why) {
        removedAt = when;
        removedByAccountId = byAccountId;
        removedReason = why;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public LinkKind getKind() {
        return kind;
    }

    public SubjectRef getFrom() {
        return new SubjectRef(fromType, fromId);
    }

    public SubjectRef getTo() {
        return new SubjectRef(toType, toId);
    }

    /** The version of the text in which the clause stood that is one end, or null. */
    public Integer getTextVersion() {
        return textVersion;
    }

    /** Who made it, or null when it was imported. */
    public Persona getPersona() {
        return persona;
    }

    public String getReason() {
        return reason;
    }

    /** The language of the reason, such as {@code es}, or null when nobody said. */
    public String getLanguage() {
        return language;
    }

    public Instant getAt() {
        return at;
    }
}
