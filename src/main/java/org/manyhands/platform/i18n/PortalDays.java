package org.manyhands.platform.i18n;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import org.manyhands.platform.security.PortalClock;

/** Lets constraints such as {@code @PastOrPresent} count days by the portal's own clock. */
public class PortalDays implements ClockProvider {
    @Override
    public Clock getClock() {
        return CDI.current().select(PortalClock.class).get().clock();
    }
}
