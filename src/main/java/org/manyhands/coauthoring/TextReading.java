package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.manyhands.accounts.Account;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Stored;

/**
 * How far somebody has read a text, so that they can be told what changed since. Nobody else is told. It changes only when
 * they read a newer version, so that reading costs no writing.
 */
@Entity
@Forget(when = "x.at < :limit", days = 365)
@Table(name = "text_reading")
public class TextReading extends Stored {
    /** So long what was new to somebody stays new: they look at the changes, come back, load the page again. */
    static final Duration VISIT = Duration.ofMinutes(30);

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private CoText text;

    private int number;
    private Instant at;
    private Integer earlierNumber;
    private Instant earlierAt;

    protected TextReading() {}

    TextReading(Account account, CoText text, int number, Instant at) {
        this.account = account;
        this.text = text;
        this.number = number;
        this.at = at;
    }

    /** A version was read; only a newer one changes anything. */
    void read(int newer, Instant now) {
        if (reaches(newer)) {
            return;
        }
        if (!isVisit(now)) {
            earlierNumber = number;
            earlierAt = at;
        }
        number = newer;
        at = now;
    }

    /** Whether this version was read, or a newer one. */
    public boolean reaches(int other) {
        return number >= other;
    }

    /** What was read last before the present visit, if the text has moved on since. */
    public Optional<LastRead> before(int head, Instant now) {
        if (isVisit(now)) {
            return Optional.of(new LastRead(earlierNumber, earlierAt));
        }
        return reaches(head) ? Optional.empty() : Optional.of(new LastRead(number, at));
    }

    private boolean isVisit(Instant now) {
        return earlierNumber != null && now.isBefore(at.plus(VISIT));
    }

    public Account getAccount() {
        return account;
    }

    public CoText getText() {
        return text;
    }
}
