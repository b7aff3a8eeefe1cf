package org.manyhands.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;

/**
 * An address that a manager asked to belong to an organization. It is for whoever holds that address here, now or
 * later, and ends with its term and with the role of whoever asked.
 */
@Entity
@Table(name = "organization_invitation")
@Forget(when = "x.until < :limit", days = 30)
public class OrganizationInvitation extends Stored {
    /** Long enough for a holiday, short enough not to be forgotten. */
    static final Duration TERM = Duration.ofDays(14);

    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    /** The membership of whoever asked. */
    @ManyToOne(fetch = FetchType.LAZY)
    private OrganizationMember member;

    private String email;

    @SuppressWarnings("unused") // queries read it
    private String emailLower;

    @Enumerated(EnumType.STRING)
    private OrganizationMember.Role role;

    @SuppressWarnings("unused") // queries read it
    private Instant at;

    private Instant until;

    protected OrganizationInvitation() {}

    OrganizationInvitation(Organization organization, String email) {
        this.publicKey = Keys.random();
        this.organization = organization;
        this.email = email.strip();
        this.emailLower = lower(email);
    }

    /** How addresses are compared: without case and outer blanks. */
    static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whoever asks last is the one whose invitation it is; it holds for a full term again. */
    void ask(OrganizationMember by, OrganizationMember.Role asked, Instant when) {
        member = by;
        role = asked;
        at = when;
        until = when.plus(TERM);
    }

    /** Goes to the organization that stays after a merge, in the name of a member there. */
    void moveTo(Organization stays, OrganizationMember by) {
        organization = stays;
        member = by;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Organization getOrganization() {
        return organization;
    }

    OrganizationMember getMember() {
        return member;
    }

    public String getEmail() {
        return email;
    }

    public OrganizationMember.Role getRole() {
        return role;
    }

    /** Until when it can be accepted. */
    public Instant getUntil() {
        return until;
    }
}
