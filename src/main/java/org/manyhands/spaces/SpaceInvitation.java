package org.manyhands.spaces;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;

/**
 * An address that a facilitator asked to a space. It stays as it is whoever answers, so that nobody learns from it
 * whether the address belongs to somebody here, or which persona is theirs.
 */
@Entity
@Table(name = "space_invitation")
public class SpaceInvitation extends Stored {
    /** Long enough for a holiday, short enough not to be forgotten. */
    static final Duration TERM = Duration.ofDays(14);

    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // queries read it
    private Persona persona;

    private String email;

    @SuppressWarnings("unused") // queries read it
    private String emailLower;

    @Enumerated(EnumType.STRING)
    private Membership.Role role;

    private Instant at;

    private Instant until;

    protected SpaceInvitation() {}

    SpaceInvitation(Persona by, String email) {
        this.publicKey = Keys.random();
        this.space = by.getSpace();
        this.email = email.strip();
        this.emailLower = lower(email);
        this.persona = by;
    }

    /** How addresses are compared: without case and outer blanks. */
    static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whoever asks last is the one whose invitation it is; it holds for a full term again. */
    void ask(Persona by, Membership.Role asked, Instant when) {
        persona = by;
        role = asked;
        at = when;
        until = when.plus(TERM);
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Space getSpace() {
        return space;
    }

    public String getEmail() {
        return email;
    }

    public Membership.Role getRole() {
        return role;
    }

    public Instant getAt() {
        return at;
    }

    /** Until when it can be accepted. */
    public Instant getUntil() {
        return until;
    }
}
