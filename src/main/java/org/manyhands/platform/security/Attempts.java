package org.manyhands.platform.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.persistence.Forget;

/** How often one thing was tried by one somebody within the present window of time. */
@Entity
@Forget(when = "x.windowEnds < :limit", days = 1)
@Table(name = "attempts")
public class Attempts {
    @Id
    private String subject;

    private int tries;
    private Instant windowEnds;

    protected Attempts() {}

    Attempts(String subject) {
        this.subject = subject;
        this.windowEnds = Instant.EPOCH;
    }

    /** Counts one more try; a window that is over starts anew, and so does one that a turned clock left ahead. */
    int add(Instant now, Duration window) {
        begin(now, window);
        return ++tries;
    }

    /** Takes so much of what may be had within a window; false, and nothing is taken, when there is not so much left. */
    boolean take(int amount, int most, Instant now, Duration window) {
        begin(now, window);
        if (amount > most - tries) {
            return false;
        }
        tries += amount;
        return true;
    }

    private void begin(Instant now, Duration window) {
        if (!now.isBefore(windowEnds) || now.plus(window).isBefore(windowEnds)) {
            tries = 0;
            windowEnds = now.plus(window);
        }
    }

    /** Takes back one try that turned out to be right. */
    void giveBack() {
        tries = Math.max(0, tries - 1);
    }

    void forget() {
        tries = 0;
        windowEnds = Instant.EPOCH;
    }

    long minutesLeft(Instant now) {
        return Math.max(1, Duration.between(now, windowEnds).toMinutes() + 1);
    }

    public String getSubject() {
        return subject;
    }
}
