package org.manyhands.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.manyhands.accounts.Standpoint;
import org.manyhands.organizations.Organization;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/**
 * Who has a role on the text of a proposal, or had or is offered one: a person or an organization; which one, since when, and
 * for a person as what they write. Nobody has one who did not say yes to it, and a higher one is offered again.
 */
@Entity
@Table(name = "proposal_author")
public class RoleHolder extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    private String importedName;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Role offered;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant invitedAt;
    private Instant answeredAt;

    /** From the least to the most, each with all that those before it may: reads the draft; writes; runs the proposal. */
    public enum Role {
        READER,
        AUTHOR,
        OWNER;

        /** The word for it in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Only who accepted has the role. Somebody unasked has none of their own and writes by that of an organization or of all
     * members; they said as what.
     */
    public enum State {
        INVITED,
        ACCEPTED,
        DECLINED,
        LEFT,
        TAKEN_OFF,
        UNASKED
    }

    protected RoleHolder() {}

    private RoleHolder(Proposal proposal, Role role, State state, Instant now) {
        this.proposal = proposal;
        this.role = role;
        this.state = state;
        this.invitedAt = now;
        this.answeredAt = state == State.ACCEPTED ? now : null;
    }

    private RoleHolder(Proposal proposal, Persona persona, Role role, State state, Instant now) {
        this(proposal, role, state, now);
        this.persona = persona;
    }

    static RoleHolder owner(Proposal proposal, Persona persona, Standpoint as, Instant now) {
        RoleHolder author = new RoleHolder(proposal, persona, Role.OWNER, State.ACCEPTED, now);
        author.standpoint = as;
        return author;
    }

    static RoleHolder invited(Proposal proposal, Persona persona, Role role, Instant now) {
        return new RoleHolder(proposal, persona, role, State.INVITED, now);
    }

    static RoleHolder invited(Proposal proposal, Organization organization, Role role, Instant now) {
        RoleHolder author = new RoleHolder(proposal, role, State.INVITED, now);
        author.organization = organization;
        return author;
    }

    /** Somebody who writes without a role of their own. */
    static RoleHolder unasked(Proposal proposal, Persona persona, Instant now) {
        return new RoleHolder(proposal, persona, Role.AUTHOR, State.UNASKED, now);
    }

    /** An author of an imported history: a name without account. */
    static RoleHolder imported(Proposal proposal, String name, Instant now) {
        RoleHolder author = new RoleHolder(proposal, Role.AUTHOR, State.ACCEPTED, now);
        author.importedName = name;
        return author;
    }

    /** Asked for the first time, or again after declining, leaving or being taken off. */
    void invite(Role asked, Instant now) {
        if (state == State.INVITED || state == State.ACCEPTED) {
            throw RuleViolation.at(isOrganization() ? "organization" : "name", "proposals.authors.there-already");
        }
        state = State.INVITED;
        role = asked;
        invitedAt = now;
        answeredAt = null;
    }

    /** Gets a lower role at once, and is offered a higher one; what was offered before is so no longer. */
    void give(Role asked) {
        if (state != State.INVITED && state != State.ACCEPTED) {
            throw new RuleViolation("proposals.authors.gone");
        }
        boolean more = state == State.ACCEPTED && asked.compareTo(role) > 0;
        offered = more ? asked : null;
        role = more ? role : asked;
    }

    /** Says yes to what was offered, if it is still what they read: an owner may have changed it meanwhile. */
    void accept(Role shown, Instant now) {
        if (getOffered() != shown) {
            throw new RuleViolation("proposals.authors.offer-changed");
        }
        role = shown;
        offered = null;
        state = State.ACCEPTED;
        answeredAt = now;
    }

    /** Says no to what was offered; who has a role keeps it. */
    void decline(Instant now) {
        requireAsked();
        offered = null;
        if (state == State.INVITED) {
            end(State.DECLINED, now);
        }
    }

    void leave(Instant now) {
        end(State.LEFT, now);
    }

    /** An owner took the role, or the invitation, back. The credit for words is not touched. */
    void takeOff(Instant now) {
        end(State.TAKEN_OFF, now);
    }

    /** Says as what they write from now on; words that are written keep what was said then. */
    void speakAs(Standpoint as) {
        standpoint = as;
    }

    private void end(State how, Instant now) {
        state = how;
        offered = null;
        answeredAt = now;
    }

    /** Whether something is offered that waits for an answer. */
    boolean isAsked() {
        return state == State.INVITED || offered != null;
    }

    /** Whether just this role waits for an answer. */
    boolean isAsked(Role role) {
        return isAsked() && getOffered() == role;
    }

    private void requireAsked() {
        if (!isAsked()) {
            throw new RuleViolation("proposals.authors.no-invitation");
        }
    }

    /** The role that waits for an answer. */
    Role getOffered() {
        requireAsked();
        return state == State.INVITED ? role : offered;
    }

    /** Gives what the organization has to the one that it became part of. */
    void moveTo(Organization stays) {
        organization = stays;
    }

    /**
     * Whether this says more than the other: a role that is held before one that is only offered, that before one that has
     * ended, then the higher one.
     */
    boolean isMoreThan(RoleHolder other) {
        return rank() == other.rank() ? role.compareTo(other.role) > 0 : rank() > other.rank();
    }

    private int rank() {
        return switch (state) {
            case ACCEPTED -> 2;
            case INVITED -> 1;
            default -> 0;
        };
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Who it is, or null for an organization or an imported name. */
    public Persona getPersona() {
        return persona;
    }

    /** The organization, or null. */
    public Organization getOrganization() {
        return organization;
    }

    public boolean isOrganization() {
        return organization != null;
    }

    public String getImportedName() {
        return importedName;
    }

    public Standpoint getStandpoint() {
        return standpoint;
    }

    public Role getRole() {
        return role;
    }

    public State getState() {
        return state;
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
