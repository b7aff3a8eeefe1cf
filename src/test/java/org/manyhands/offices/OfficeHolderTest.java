package org.manyhands.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who holds an office is known by the source’s id of the person, and by the name where there is none. */
class OfficeHolderTest {
    @Test
    void theIdCountsMoreThanTheName() {
        OfficeHolder holder = holder("C000127");
        assertThat(holder.isPerson("C000127", "M. Cantwell")).isTrue();
        assertThat(holder.isPerson("K000367", "Maria Cantwell")).isFalse();
    }

    @Test
    void withoutAnIdTheNameCounts() {
        assertThat(holder(null).isPerson(null, " maria cantwell ")).isTrue();
        assertThat(holder("C000127").isPerson(null, "Maria Cantwell")).isTrue();
        assertThat(holder(null).isPerson(null, "Amy Klobuchar")).isFalse();
    }

    @Test
    void leavesOnceAndKeepsTheDay() {
        OfficeHolder holder = holder(null);
        holder.leave(LocalDate.parse("2026-05-01"));
        holder.leave(LocalDate.parse("2026-09-01"));
        assertThat(holder.getUntil()).isEqualTo("2026-05-01");
    }

    @Test
    void aKnownDayIsNotForgotten() {
        OfficeHolder holder = holder(null);
        holder.describe("Maria E. Cantwell", "", null);
        assertThat(holder.getSince()).isEqualTo("2025-01-03");
        assertThat(holder.getName()).isEqualTo("Maria E. Cantwell");
        assertThat(holder.getParty()).isNull();
    }

    private static OfficeHolder holder(String id) {
        return new OfficeHolder(
                new Office("test", "1"),
                "Maria Cantwell",
                "Independent",
                id,
                LocalDate.parse("2025-01-03"),
                Instant.EPOCH);
    }
}
