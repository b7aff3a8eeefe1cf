package org.manyhands.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;

/** Somebody closed their account. Others see that at once; for some days the person can come back, then it is for good. */
@Entity
@Table(name = "account_closing")
public class AccountClosing extends Stored {
    /** How long the person can come back. */
    public static final Duration UNDO = Duration.ofDays(14);

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private boolean postsStay;
    private Instant askedAt;
    private Instant dueAt;
    private Instant undoneAt;
    private Instant finishedAt;

    protected AccountClosing() {}

    AccountClosing(Account account, boolean postsStay, Instant askedAt) {
        this.account = account;
        this.postsStay = postsStay;
        this.askedAt = askedAt;
        this.dueAt = askedAt.plus(UNDO);
    }

    boolean isOpen() {
        return undoneAt == null && finishedAt == null;
    }

    void undo(Instant at) {
        undoneAt = at;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    Account account() {
        return account;
    }

    /** Whether posts stay without a name, or go. */
    public boolean isPostsStay() {
        return postsStay;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** When it is for good. */
    public Instant getDueAt() {
        return dueAt;
    }
}
