package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is new to a reader stays new for a visit, and is told from the version that they had read before. */
class TextReadingTest {
    private static final Instant MAY = Instant.parse("2026-05-03T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-03T10:00:00Z");

    private final TextReading reading = new TextReading(null, null, 4, MAY);

    @Test
    void whoHasReadTheNewestIsToldNothing() {
        assertThat(reading.before(4, JUNE)).isEmpty();
        assertThat(reading.before(6, JUNE)).contains(new LastRead(4, MAY));
    }

    @Test
    void whatIsNewStaysNewForAVisit() {
        reading.read(6, JUNE);
        assertThat(reading.reaches(6)).isTrue();
        assertThat(reading.reaches(7)).isFalse();
        Instant soon = JUNE.plus(TextReading.VISIT).minusSeconds(1);
        assertThat(reading.before(6, soon)).contains(new LastRead(4, MAY));
        assertThat(reading.before(6, JUNE.plus(TextReading.VISIT))).isEmpty();
    }

    @Test
    void aVersionThatComesDuringAVisitIsNewAsWell() {
        reading.read(6, JUNE);
        Instant soon = JUNE.plus(Duration.ofMinutes(10));
        reading.read(7, soon);
        assertThat(reading.before(7, soon)).contains(new LastRead(4, MAY));
        Instant later = soon.plus(TextReading.VISIT);
        reading.read(8, later);
        assertThat(reading.before(8, later)).contains(new LastRead(7, soon));
    }

    @Test
    void readingAnEarlierVersionChangesNothing() {
        reading.read(2, JUNE);
        assertThat(reading.reaches(4)).isTrue();
        assertThat(reading.before(5, JUNE)).contains(new LastRead(4, MAY));
    }
}
