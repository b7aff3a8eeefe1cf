package org.manyhands.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;

/** For a while a person may only read what is public; who decided it, when, why and until when. */
@Entity
@Table(name = "account_suspension")
public class AccountSuspension extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private Long byAccountId;
    private String reason;
    private Instant since;
    private Instant until;
    private Instant liftedAt;

    protected AccountSuspension() {}

    AccountSuspension(Account account, Long byAccountId, String reason, Instant since, Instant until) {
        this.account = account;
        this.byAccountId = byAccountId;
        this.reason = reason;
        this.since = since;
        this.until = until;
    }

    void lift(Instant at) {
        liftedAt = at;
    }

    public Account getAccount() {
        return account;
    }

    public Long getByAccountId() {
        return byAccountId;
    }

    public String getReason() {
        return reason;
    }

    public Instant getSince() {
        return since;
    }

    /** When it ends by itself, or null when somebody has to lift it. */
    public Instant getUntil() {
        return until;
    }

    public Instant getLiftedAt() {
        return liftedAt;
    }
}
