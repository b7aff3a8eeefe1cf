package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T21:30:00Z");

    private final Times times = new Times();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // without a container nobody injects
    void setUp() {
        times.language = new ReadersLanguage();
        times.texts = new Texts();
        times.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        times.in(ZoneOffset.UTC);
    }

    @Test
    void thisYearNeedsNoYear() {
        assertThat(times.of(Instant.parse("2026-05-03T18:20:00Z"))).isEqualTo("3 May, 18:20");
        assertThat(times.of(Instant.parse("2025-05-03T18:20:00Z"))).isEqualTo("3 May 2025, 18:20");
        assertThat(times.day(LocalDate.of(2027, 3, 27))).isEqualTo("27 March 2027");
    }

    @Test
    void momentsAreToldInTheReadersLanguage() {
        Asked.become(Asked.of("/es/talk", null));
        try {
            assertThat(times.of(Instant.parse("2026-05-03T18:20:00Z"))).isEqualTo("3 de mayo, 18:20");
            assertThat(times.ago(NOW.minus(Duration.ofDays(3)))).isEqualTo("hace 3 días");
            Asked.become(Asked.of("/ar/talk", null));
            assertThat(times.day(LocalDate.of(2027, 3, 27))).isEqualTo("27 مارس 2027");
            assertThat(times.stamp(LocalDate.of(2027, 3, 27))).isEqualTo("2027-03-27");
        } finally {
            Asked.become(null);
        }
    }

    @Test
    void momentsStandInTheReadersZone() {
        times.in(ZoneId.of("Asia/Tokyo"));
        assertThat(times.of(NOW)).isEqualTo("23 November, 06:30");
        assertThat(times.day(NOW)).isEqualTo("23 November");
    }

    @Test
    void whatCountsSaysInWhichZone() {
        times.in(ZoneId.of("Europe/Berlin"));
        assertThat(times.deadline(Instant.parse("2026-05-30T21:59:59Z"))).isEqualTo("30 May, 23:59 (CEST)");
        assertThat(times.endOf(LocalDate.of(2026, 5, 30))).isEqualTo(Instant.parse("2026-05-30T21:59:59Z"));
        times.in(ZoneId.of("Asia/Tokyo"));
        assertThat(times.today()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void machinesGetWholeSeconds() {
        assertThat(times.stamp(NOW.plusNanos(123_456_789))).isEqualTo("2026-11-22T21:30:00Z");
        assertThat(times.stamp(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22");
    }

    @Test
    @SuppressWarnings("UnnecessaryAssignment") // without a container nobody injects
    void aDayAloneIsCountedAsThePortalCountsDays() {
        times.clock = Clock.fixed(NOW, ZoneId.of("Europe/Berlin"));
        times.in(ZoneId.of("Asia/Tokyo"));
        assertThat(times.ago(LocalDate.of(2026, 11, 22))).isEqualTo("today");
    }

    @Test
    void distanceInWords() {
        assertThat(times.ago(NOW)).isEqualTo("now");
        assertThat(times.ago(NOW.minus(Duration.ofMinutes(5)))).isEqualTo("5 minutes ago");
        assertThat(times.ago(NOW.plus(Duration.ofHours(3)))).isEqualTo("in 3 hours");
        assertThat(times.ago(NOW.minus(Duration.ofDays(21)))).isEqualTo("21 days ago");
        assertThat(times.ago(NOW.minus(Duration.ofDays(400)))).isEqualTo("13 months ago");
        assertThat(times.ago(LocalDate.of(2026, 11, 22))).isEqualTo("today");
        assertThat(times.ago(LocalDate.of(2026, 11, 24))).isEqualTo("in 2 days");
    }
}
