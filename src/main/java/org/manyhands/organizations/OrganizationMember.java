package org.manyhands.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.manyhands.accounts.Account;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;

/** That a person belongs to an organization, or asked to. Shown to others only when the person wants it. */
@Entity
@Table(name = "organization_member")
public class OrganizationMember extends Edited {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean shown;
    private String requestWords;

    /** What the person was when they closed their account, until that is final. */
    @Enumerated(EnumType.STRING)
    private Role roleBeforeLeaving;

    private Instant since;

    /** Asked to belong, belongs, was declined, left or was taken off. */
    public enum State {
        REQUESTED,
        MEMBER,
        DECLINED,
        LEFT
    }

    /** A representative speaks for the organization; a manager also keeps its page and its members. */
    public enum Role {
        MEMBER,
        REPRESENTATIVE,
        MANAGER;

        /** The word for it in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    protected OrganizationMember() {}

    /** Begins as one who does not belong; a verb says what comes next. */
    OrganizationMember(Organization organization, Account account, Instant since) {
        this.publicKey = Keys.random();
        this.organization = organization;
        this.account = account;
        this.role = Role.MEMBER;
        become(State.LEFT, since);
    }

    void request(String words, Instant at) {
        requestWords = words;
        become(State.REQUESTED, at);
    }

    void join(Role as, Instant at) {
        role = as;
        become(State.MEMBER, at);
        requestWords = null;
    }

    void decline(Instant at) {
        end(State.DECLINED, at);
    }

    void leave(Instant at) {
        end(State.LEFT, at);
    }

    /** Leaves because the person closes their account, which they may undo. */
    void leaveForNow(Instant at) {
        Role before = state == State.MEMBER ? role : null;
        leave(at);
        roleBeforeLeaving = before;
    }

    void comeBack(Instant at) {
        if (roleBeforeLeaving != null && state == State.LEFT) {
            join(roleBeforeLeaving, at);
        }
        roleBeforeLeaving = null;
    }

    /** The person does not come back. */
    void forget() {
        roleBeforeLeaving = null;
        requestWords = null;
    }

    void take(Role asked) {
        role = asked;
    }

    void show(boolean asked) {
        shown = asked;
    }

    /** Takes what the same person is in an organization that becomes part of this one; the higher role counts. */
    void absorb(OrganizationMember other) {
        if (other.isMember() && isMember()) {
            role = other.role.compareTo(role) > 0 ? other.role : role;
        } else if (other.isMember() || (other.hasRequested() && !isMember())) {
            role = other.role;
            shown = other.shown;
            requestWords = other.requestWords;
            become(other.state, other.since);
        }
    }

    /** Goes to the organization that stays after a merge. */
    void moveTo(Organization stays) {
        organization = stays;
    }

    private void end(State how, Instant at) {
        role = Role.MEMBER;
        shown = false;
        requestWords = null;
        become(how, at);
    }

    private void become(State next, Instant at) {
        state = next;
        since = at;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Organization getOrganization() {
        return organization;
    }

    public Account getAccount() {
        return account;
    }

    public State getState() {
        return state;
    }

    public boolean isMember() {
        return state == State.MEMBER;
    }

    public boolean hasRequested() {
        return state == State.REQUESTED;
    }

    public Role getRole() {
        return role;
    }

    public boolean isManager() {
        return isMember() && role == Role.MANAGER;
    }

    /** Whether the person lets the organization's page show it. */
    public boolean isShown() {
        return shown;
    }

    /** What the person wrote to the managers; kept until there is an answer. */
    public String getRequestWords() {
        return requestWords;
    }

    public Instant getSince() {
        return since;
    }
}
