package org.manyhands.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;

/**
 * Somebody agreed that the portal keeps their standpoints, which may say something of their health. It stays when it is
 * withdrawn, to show that and when there was one.
 */
@Entity
@Table(name = "standpoint_consent")
public class StandpointConsent extends Stored {
    /** The number of the privacy notice that people read now; a new one asks for a new number. */
    public static final int NOTICE = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // queries read it
    private Account account;

    private int notice;
    private Instant givenAt;
    private Instant withdrawnAt;

    protected StandpointConsent() {}

    StandpointConsent(Account account, Instant givenAt) {
        this.account = account;
        this.notice = NOTICE;
        this.givenAt = givenAt;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    /** Which privacy notice the person had read. */
    public int getNotice() {
        return notice;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
