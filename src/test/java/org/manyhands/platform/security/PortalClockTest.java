package org.manyhands.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class PortalClockTest {
    private final PortalClock portal = new PortalClock();
    private final Clock clock = PortalClock.in(ZoneId.of("Pacific/Auckland"));

    @Test
    void saysNoMoreThanAColumnKeeps() {
        portal.at(
                Instant.parse("2026-11-26T06:00:00.123456789Z"),
                () -> assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-26T06:00:00.123456Z")));
        Instant now = clock.instant();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void isTurnedForOneTaskOnly() {
        Instant before = Instant.now().minusSeconds(1);
        portal.at(Instant.EPOCH, () -> assertThat(clock.instant()).isEqualTo(Instant.EPOCH));
        assertThat(clock.instant()).isAfter(before);
    }

    @Test
    void countsDaysInItsZone() {
        portal.at(
                Instant.parse("2026-11-26T10:59:59Z"),
                () -> assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 11, 26)));
        portal.at(
                Instant.parse("2026-11-26T11:00:00Z"),
                () -> assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 11, 27)));
    }
}
