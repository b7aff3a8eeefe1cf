package org.manyhands.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Stored;

/** A secret that was sent to somebody and opens one thing once; only its hash is kept. */
@Entity
@Forget(when = "x.usedAt < :limit or x.expiresAt < :limit", days = 7)
@Table(name = "account_token")
public class AccountToken extends Stored {
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String tokenHash;
    private Instant expiresAt;
    private Instant usedAt;
    private String name;
    private String passwordHash;

    /** What a token opens, and for how long. */
    public enum Kind {
        SET_UP(Duration.ofDays(3650)),
        CONFIRM_ADDRESS(Duration.ofDays(3)),
        NEW_PASSWORD(Duration.ofMinutes(30));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    protected AccountToken() {}

    AccountToken(Kind kind, Account account, String tokenHash, Instant now) {
        this.kind = kind;
        this.account = account;
        this.tokenHash = tokenHash;
        this.expiresAt = now.plus(kind.life());
    }

    /**
     * The link that confirms an address. It holds the name and password that were given together with it: whoever
     * reads the mail confirms those, not what somebody else gave with the same address before or after.
     */
    static AccountToken confirmation(Account account, String name, String passwordHash, String tokenHash, Instant now) {
        AccountToken token = new AccountToken(Kind.CONFIRM_ADDRESS, account, tokenHash, now);
        token.name = name.strip();
        token.passwordHash = passwordHash;
        return token;
    }

    /** Whether it may still be used. */
    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant at) {
        usedAt = at;
    }

    /**
     * Makes the account what was asked for with this link, unless its address is confirmed already; tells whether this
     * confirmed it.
     */
    boolean confirmAccount(Instant at, boolean approvalNeeded) {
        if (passwordHash != null) {
            account.begin(name, passwordHash);
        }
        return account.confirm(at, approvalNeeded);
    }

    Kind kind() {
        return kind;
    }

    /** Whose it is; null for the token of the set-up. */
    Account account() {
        return account;
    }

    String tokenHash() {
        return tokenHash;
    }
}
