package org.manyhands.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;

/** Somebody who can sign in. What others see of them is a persona in each space, and the display name elsewhere. */
@Entity
@Table(name = "account")
public class Account extends Edited {
    private String publicKey;
    private String email;

    @SuppressWarnings("unused") // queries read it
    private String emailLower;

    private String passwordHash;
    private String displayName;
    private String timeZone;

    /** In which the person reads everything; null as long as they let their browser say it. */
    private String language;

    /** In which the person joined, for mails to whoever chose none. */
    private String joinedIn;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean administrator;
    private boolean moderator;
    private Instant joinedAt;
    private Instant confirmedAt;
    private Instant approvedAt;

    /** A person first confirms the address, then waits for approval where the portal asks for it, then takes part. */
    public enum State {
        UNCONFIRMED,
        WAITING,
        ACTIVE,
        /** Closed by the person, who can still come back. */
        CLOSING,
        /** Closed for good: nothing is left that tells who it was. */
        CLOSED
    }

    protected Account() {}

    Account(String email, String displayName, String passwordHash, Instant joinedAt) {
        this.publicKey = Keys.random();
        this.email = email.strip();
        this.emailLower = lower(email);
        this.displayName = oneLine(displayName);
        this.passwordHash = passwordHash;
        this.timeZone = "UTC";
        this.state = State.UNCONFIRMED;
        this.joinedAt = joinedAt;
    }

    /** How addresses are compared: without case and outer blanks. */
    static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** A name that could begin a new line could put words into a mail that are not the portal's. */
    private static String oneLine(String name) {
        return name.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
    }

    /** Takes name and password of whoever is about to prove that the address is theirs. */
    void begin(String name, String hash) {
        if (state == State.UNCONFIRMED) {
            displayName = oneLine(name);
            passwordHash = hash;
        }
    }

    /**
     * The address is this person's; tells whether that is news. Without a mail server nobody can confirm, and approval
     * stands in for it.
     */
    boolean confirm(Instant at, boolean approvalNeeded) {
        boolean news = state == State.UNCONFIRMED;
        if (news) {
            state = approvalNeeded ? State.WAITING : State.ACTIVE;
            confirmedAt = at;
        }
        return news;
    }

    void waitForApproval() {
        state = State.WAITING;
    }

    void approve(Instant at) {
        state = State.ACTIVE;
        approvedAt = at;
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    /** Has another address from now on, which both ends agreed to. */
    void moveTo(String address) {
        email = address.strip();
        emailLower = lower(address);
    }

    /** Nobody reaches the account by an address any more, and the address is free. */
    void loseAddress() {
        email = "gone:" + publicKey;
        emailLower = email;
    }

    /** The person closes it: roles end for good, all else for now. */
    void close() {
        state = State.CLOSING;
        administrator = false;
        moderator = false;
    }

    void reopen() {
        state = State.ACTIVE;
    }

    /** Keeps nothing that tells who it was; {@code hash} is that of no password. */
    void forget(String hash) {
        state = State.CLOSED;
        loseAddress();
        displayName = "";
        passwordHash = hash;
        timeZone = "UTC";
        language = null;
        joinedIn = null;
    }

    /** The address that the person signs in with, also while they can still come back. */
    String address() {
        return email;
    }

    void present(String name, ZoneId zone) {
        displayName = oneLine(name);
        timeZone = zone.getId();
    }

    /** Null for what the browser says. */
    void read(Locale chosen) {
        language = chosen == null ? null : chosen.toLanguageTag();
    }

    void joinIn(Locale here) {
        joinedIn = here.toLanguageTag();
    }

    void becomeAdministrator() {
        administrator = true;
    }

    void becomeModerator() {
        moderator = true;
    }

    void takeRoles(boolean asModerator, boolean asAdministrator) {
        moderator = asModerator;
        administrator = asAdministrator;
    }

    public String getPublicKey() {
        return publicKey;
    }

    /** Where mails reach the person; null once they closed the account. */
    public String getEmail() {
        return state == State.CLOSING || state == State.CLOSED ? null : email;
    }

    String passwordHash() {
        return passwordHash;
    }

    public String getDisplayName() {
        return displayName;
    }

    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    /** The language that the person chose, or null. */
    public Locale getLanguage() {
        return Languages.named(language).orElse(null);
    }

    /** The language for mails to this person, who is not there to say one. */
    public Locale mailLanguage() {
        return Languages.named(language).or(() -> Languages.named(joinedIn)).orElse(Languages.DEFAULT);
    }

    public State getState() {
        return state;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public boolean isModerator() {
        return moderator;
    }

    public Instant getJoinedAt() {
        return joinedAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** When an administrator let the person in, or null when nobody had to. */
    public Instant getApprovedAt() {
        return approvedAt;
    }

    /** Whether the person confirmed the address, rather than that approval stood in for it. */
    public boolean isAddressConfirmed() {
        return confirmedAt != null && !confirmedAt.equals(approvedAt);
    }
}
