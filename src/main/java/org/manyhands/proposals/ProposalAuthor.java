package org.manyhands.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.accounts.Standpoint;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** Somebody who writes a proposal, or was asked to: as owner or author, speaking as what. */
@Entity
@Table(name = "proposal_author")
public class ProposalAuthor extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private String importedName;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant invitedAt;
    private Instant answeredAt;

    /** The owner invites, moves it on and opens decisions; authors write. */
    public enum Role {
        OWNER,
        AUTHOR
    }

    /** Only who accepted writes and is named as author. */
    public enum State {
        INVITED,
        ACCEPTED,
        DECLINED,
        LEFT
    }

    protected ProposalAuthor() {}

    private ProposalAuthor(Proposal proposal, Persona persona, Role role, State state, Instant now) {
        this.proposal = proposal;
        this.persona = persona;
        this.role = role;
        this.state = state;
        this.invitedAt = now;
        this.answeredAt = state == State.ACCEPTED ? now : null;
    }

    static ProposalAuthor owner(Proposal proposal, Persona persona, Standpoint as, Instant now) {
        ProposalAuthor author = new ProposalAuthor(proposal, persona, Role.OWNER, State.ACCEPTED, now);
        author.standpoint = as;
        return author;
    }

    static ProposalAuthor invited(Proposal proposal, Persona persona, Instant now) {
        return new ProposalAuthor(proposal, persona, Role.AUTHOR, State.INVITED, now);
    }

    /** An author of an imported history: a name without account. */
    static ProposalAuthor imported(Proposal proposal, String name, Instant now) {
        ProposalAuthor author = new ProposalAuthor(proposal, null, Role.AUTHOR, State.ACCEPTED, now);
        author.importedName = name;
        return author;
    }

    /** Asked again, after declining or leaving. */
    void inviteAgain(Instant now) {
        if (state == State.INVITED || state == State.ACCEPTED) {
            throw RuleViolation.at("name", "proposals.authors.there-already");
        }
        state = State.INVITED;
        invitedAt = now;
        answeredAt = null;
    }

    void accept(Standpoint as, Instant now) {
        requireInvited();
        state = State.ACCEPTED;
        standpoint = as;
        answeredAt = now;
    }

    void decline(Instant now) {
        requireInvited();
        state = State.DECLINED;
        answeredAt = now;
    }

    void leave(Instant now) {
        if (role == Role.OWNER) {
            throw new RuleViolation("proposals.authors.owner-stays");
        }
        state = State.LEFT;
        answeredAt = now;
    }

    private void requireInvited() {
        if (state != State.INVITED) {
            throw new RuleViolation("proposals.authors.no-invitation");
        }
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Who it is, or null for an imported name. */
    public Persona getPersona() {
        return persona;
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

    public Instant getInvitedAt() {
        return invitedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
