package org.manyhands.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.subjects.SubjectRef;

/** That the portal was asked to stand by who an organization is, and what came of it. Its managers and administrators read it. */
@Entity
@Table(name = "organization_verification")
public class OrganizationVerification extends Edited {
    /** The type of the reference that its file is kept under. */
    static final String TYPE = "organization-verification";

    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("unused") // queries read it
    private String words;

    @SuppressWarnings("unused") // queries read it
    private String evidence;

    @SuppressWarnings("unused") // queries read it
    private String reason;

    private LocalDate until;

    @SuppressWarnings("unused") // queries read it
    private Instant requestedAt;

    @SuppressWarnings("unused") // queries read it
    private Instant decidedAt;

    /** Asked for; granted; not granted; taken back; followed by another one. */
    public enum State {
        REQUESTED,
        GRANTED,
        REFUSED,
        REVOKED,
        RENEWED;

        /** The word for it in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    protected OrganizationVerification() {}

    OrganizationVerification(Organization organization) {
        this.publicKey = Keys.random();
        this.organization = organization;
    }

    /** A manager says by what the portal can know the organization. */
    void ask(String said, Instant at) {
        state = State.REQUESTED;
        words = said;
        requestedAt = at;
    }

    /** An administrator has looked at this evidence. */
    void grant(String seen, LocalDate day, Instant at) {
        evidence = seen;
        until = day;
        decide(State.GRANTED, null, at);
    }

    void refuse(String why, Instant at) {
        decide(State.REFUSED, why, at);
    }

    void revoke(String why, Instant at) {
        decide(State.REVOKED, why, at);
    }

    /** Another one has taken its place. */
    void renew() {
        state = State.RENEWED;
    }

    private void decide(State how, String why, Instant at) {
        state = how;
        reason = why;
        decidedAt = at;
    }

    /** Goes to the organization that stays after a merge. */
    void moveTo(Organization stays) {
        organization = stays;
    }

    SubjectRef subject() {
        return new SubjectRef(TYPE, getId());
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Organization getOrganization() {
        return organization;
    }

    public State getState() {
        return state;
    }

    /** The last day for which it was granted, or null. */
    public LocalDate getUntil() {
        return until;
    }
}
