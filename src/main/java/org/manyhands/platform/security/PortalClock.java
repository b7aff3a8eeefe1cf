package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The one clock of the portal. The demonstration tells a past through it, and tests turn it. */
@ApplicationScoped
public class PortalClock {
    private static final ThreadLocal<Instant> TURNED = new ThreadLocal<>();

    @Produces
    Clock clock() {
        return new TurnableClock(ZoneOffset.UTC);
    }

    /** Does something as if it were then; only what runs in this thread sees the turned clock. */
    public void at(Instant then, Runnable what) {
        TURNED.set(then);
        try {
            what.run();
        } finally {
            TURNED.remove();
        }
    }

    private static final class TurnableClock extends Clock {
        private final ZoneId zone;

        TurnableClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new TurnableClock(other);
        }

        @Override
        public Instant instant() {
            Instant turned = TURNED.get();
            Instant now = turned == null ? InstantSource.system().instant() : turned;
            // Columns keep microseconds: a finer moment, rounded up, would come back later than it was.
            return now.truncatedTo(ChronoUnit.MICROS);
        }
    }
}
