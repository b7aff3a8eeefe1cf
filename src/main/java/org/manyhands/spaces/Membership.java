package org.manyhands.spaces;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.accounts.Account;
import org.manyhands.platform.persistence.Edited;

/** How a person stands to a space: speaks there, asked to join, was asked, is a member, was declined, left. */
@Entity
@Table(name = "membership")
public class Membership extends Edited {
    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String requestWords;
    private Instant since;

    /** Only a member reads what is not public; a guest speaks where everybody reads, having accepted the agreement. */
    public enum State {
        GUEST,
        REQUESTED,
        INVITED,
        MEMBER,
        DECLINED,
        LEFT,
        REMOVED
    }

    /** A facilitator looks after the space. */
    public enum Role {
        MEMBER,
        FACILITATOR
    }

    protected Membership() {}

    /** Begins as one who is neither member nor asked; a verb says what comes next. */
    Membership(Space space, Account account, Instant since) {
        this.space = space;
        this.account = account;
        this.state = State.LEFT;
        this.role = Role.MEMBER;
        this.since = since;
    }

    /** Becomes a member under a persona; the agreement was accepted. */
    void join(Persona as, Instant at) {
        persona = as;
        as.joined(at);
        requestWords = null;
        become(State.MEMBER, at);
    }

    /** Speaks here under a persona without being a member; a request or an invitation stays what it is. */
    void speak(Persona as, Instant at) {
        persona = as;
        as.joined(at);
        if (state == State.LEFT || state == State.DECLINED) {
            become(State.GUEST, at);
        }
    }

    void request(Persona as, String words, Instant at) {
        persona = as;
        requestWords = words;
        role = Role.MEMBER;
        become(State.REQUESTED, at);
    }

    void invite(Role asked, Instant at) {
        role = asked;
        become(State.INVITED, at);
    }

    /** A request was not accepted, or an invitation was not taken. */
    void decline(Instant at) {
        requestWords = null;
        role = Role.MEMBER;
        become(State.DECLINED, at);
    }

    void leave(Instant at) {
        role = Role.MEMBER;
        become(State.LEFT, at);
    }

    /** A facilitator ended it; only an invitation begins it again. */
    void remove(Instant at) {
        role = Role.MEMBER;
        become(State.REMOVED, at);
    }

    void take(Role asked) {
        role = asked;
    }

    private void become(State next, Instant at) {
        state = next;
        since = at;
    }

    public Space getSpace() {
        return space;
    }

    public Account getAccount() {
        return account;
    }

    /** The persona in this space; null while somebody is only invited. */
    public Persona getPersona() {
        return persona;
    }

    public State getState() {
        return state;
    }

    public boolean isMember() {
        return state == State.MEMBER;
    }

    public boolean isInvited() {
        return state == State.INVITED;
    }

    public boolean hasRequested() {
        return state == State.REQUESTED;
    }

    public boolean isFacilitator() {
        return isMember() && role == Role.FACILITATOR;
    }

    public Role getRole() {
        return role;
    }

    /** What somebody wrote who asked to join; kept until there is an answer. */
    public String getRequestWords() {
        return requestWords;
    }

    /** Since when the state holds. */
    public Instant getSince() {
        return since;
    }
}
