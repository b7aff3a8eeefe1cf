package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.manyhands.platform.settings.PortalSettings;

/**
 * The one clock of the portal. It counts days in the portal's zone ({@code LocalDate.now(clock)}), so that a day on which
 * something ends is over for everybody at once. The demonstration tells a past through it, and tests turn it.
 */
@ApplicationScoped
public class PortalClock {
    private static final ThreadLocal<Instant> TURNED = new ThreadLocal<>();

    @Inject
    PortalSettings settings;

    /** The time as the portal counts it, in its zone; tests can set it. */
    @Produces
    public Clock clock() {
        return in(settings.zone());
    }

    static Clock in(ZoneId zone) {
        return new TurnableClock(zone);
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
