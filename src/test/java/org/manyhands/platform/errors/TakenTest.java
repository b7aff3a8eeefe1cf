package org.manyhands.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What was taken at the same moment is told at its field; every other failure stays what it is. */
class TakenTest {
    @Test
    void whatIsThereAlreadyIsTold() {
        RuntimeException failure = new IllegalStateException(new SQLException("Unique index", "23505"));
        assertThat(Taken.at("name", failure))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("name"));
    }

    @Test
    void anotherFailureStays() {
        RuntimeException failure = new IllegalStateException(new SQLException("Gone", "08006"));
        assertThat(Taken.at("name", failure)).isSameAs(failure);
    }
}
