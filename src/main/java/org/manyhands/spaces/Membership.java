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
    private String refusal;
    private Instant since;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // queries read it
    private SpaceInvitation invitation;

    private Instant invitedUntil;

    /** What the person was when they closed their account, until that is final. */
    @Enumerated(EnumType.STRING)
    private Role roleBeforeLeaving;

    @Enumerated(EnumType.STRING)
    private State beforeInvitation;

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

    /** Is asked to become a member, for as long as the invitation holds. */
    void invite(SpaceInvitation asked, Instant at) {
        State before = isInvited() ? beforeInvitation : state;
        become(State.INVITED, at);
        role = asked.getRole();
        invitation = asked;
        invitedUntil = asked.getUntil();
        beforeInvitation = before;
    }

    /** The invitation ended without an answer: all is as it was before. */
    void lapse(Instant at) {
        role = Role.MEMBER;
        become(withoutInvitation(), at);
    }

    /** An invitation was turned down. Whoever was removed before is so again. */
    void decline(Instant at) {
        role = Role.MEMBER;
        become(withoutInvitation() == State.REMOVED ? State.REMOVED : State.DECLINED, at);
    }

    /** A request was taken back. */
    void withdraw(Instant at) {
        requestWords = null;
        become(State.DECLINED, at);
    }

    /** A request was not accepted; the person reads why until they ask again. */
    void refuse(String reason, Instant at) {
        requestWords = null;
        become(State.DECLINED, at);
        refusal = reason;
    }

    void leave(Instant at) {
        role = Role.MEMBER;
        become(State.LEFT, at);
    }

    /** Leaves because the person closes their account, which they may undo. */
    void leaveForNow(Instant at) {
        roleBeforeLeaving = role;
        leave(at);
    }

    /** The person came back, and is what they were. */
    void comeBack(Instant at) {
        role = roleBeforeLeaving;
        roleBeforeLeaving = null;
        become(State.MEMBER, at);
    }

    /** The person does not come back: nothing of them is left but that somebody was here. */
    void forget(Instant at) {
        roleBeforeLeaving = null;
        requestWords = null;
        role = Role.MEMBER;
        become(state == State.REMOVED ? State.REMOVED : State.LEFT, at);
    }

    boolean leftForNow() {
        return roleBeforeLeaving != null && state == State.LEFT;
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
        refusal = null;
        invitation = null;
        invitedUntil = null;
        beforeInvitation = null;
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

    /** Whether an invitation waits no longer for an answer. */
    public boolean isInvitationOver(Instant now) {
        return isInvited() && !invitedUntil.isAfter(now);
    }

    /** Until when an invitation holds, or held that was not answered; null without one. */
    public Instant getInvitedUntil() {
        return invitedUntil;
    }

    /** What the person is apart from an invitation. */
    State withoutInvitation() {
        return isInvited() ? beforeInvitation : state;
    }

    public boolean hasRequested() {
        return state == State.REQUESTED;
    }

    public boolean isRemoved() {
        return state == State.REMOVED;
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

    /** Why the facilitators did not accept the last request; null when they did, or nobody asked. */
    public String getRefusal() {
        return refusal;
    }

    /** Since when the state holds. */
    public Instant getSince() {
        return since;
    }
}
