package org.manyhands.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Stored;

/** What the portal holds of a person, as a file for them alone, for a day. */
@Entity
@Forget(when = "x.askedAt < :limit", days = 1)
@Table(name = "account_export")
public class AccountExport extends Stored {
    static final Duration LIFE = Duration.ofDays(1);

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private Instant askedAt;
    private Instant readyAt;
    private byte[] bytes;

    protected AccountExport() {}

    AccountExport(Account account, Instant askedAt) {
        this.account = account;
        this.askedAt = askedAt;
    }

    void ready(byte[] file, Instant at) {
        bytes = file.clone();
        readyAt = at;
    }

    Account account() {
        return account;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public boolean isReady() {
        return readyAt != null;
    }

    /** Until when it can be had. */
    public Instant getUntil() {
        return askedAt.plus(LIFE);
    }
}
