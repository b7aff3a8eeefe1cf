package org.manyhands.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.backup.LeftOut;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;

/**
 * One browser that is signed in. The browser holds the secret, the table its hash; ending the row ends the sign-in.
 * It stays out of backups, or restoring one would let in again whom somebody has signed out since.
 */
@Entity
@LeftOut
@Forget(when = "x.endedAt < :limit or x.expiresAt < :limit", days = 30)
@Table(name = "sign_in")
public class SignIn extends Stored {
    /** How long a browser that asked for it stays signed in. */
    static final Duration KEPT = Duration.ofDays(60);

    /** How long any other browser stays signed in without being used. */
    static final Duration SHORT = Duration.ofHours(12);

    /** How seldom use is noted: what matters is the day, and a write for each page would cost much. */
    static final Duration NOTED = Duration.ofMinutes(15);

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String publicKey;
    private String tokenHash;

    @SuppressWarnings("unused") // queries read it
    private String browser;

    @SuppressWarnings("unused") // queries read it
    private String device;

    private boolean kept;
    private Instant since;
    private Instant seenAt;
    private Instant expiresAt;
    private Instant endedAt;

    protected SignIn() {}

    SignIn(Account account, String tokenHash, boolean kept, Instant since) {
        this.publicKey = Keys.random();
        this.account = account;
        this.tokenHash = tokenHash;
        this.kept = kept;
        this.since = since;
        seen(since);
    }

    /** Notes in what browser it is, for the person's own list. */
    SignIn in(BrowserName name) {
        browser = name.browser();
        device = name.device();
        return this;
    }

    /** Used again: it lasts longer. */
    final void seen(Instant at) {
        seenAt = at;
        expiresAt = at.plus(kept ? KEPT : SHORT);
    }

    /** Whether a browser with this secret is the one. */
    boolean isOf(String secret) {
        return tokenHash.equals(Keys.hash(secret));
    }

    void end(Instant at) {
        endedAt = at;
    }

    public Account getAccount() {
        return account;
    }

    public String getPublicKey() {
        return publicKey;
    }

    String tokenHash() {
        return tokenHash;
    }

    public boolean isKept() {
        return kept;
    }

    public Instant getSince() {
        return since;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
