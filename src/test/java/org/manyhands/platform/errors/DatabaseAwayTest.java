package org.manyhands.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53100", "90098", "HYT00", "40P01", "55P03"})
    void aConnectionThatIsGoneIsTheDatabase(String state) {
        assertThat(DatabaseAway.causes(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @Test
    void aPoolWithoutAConnectionIsTheDatabase() {
        SQLException pool = new SQLException("Error in allocating a connection", new ResourceAllocationException());

        assertThat(DatabaseAway.causes(new RuntimeException(pool))).isTrue();
    }

    @Test
    void aFullDiskIsTheDatabase() {
        IOException full = new IOException("No space left on device");

        assertThat(DatabaseAway.causes(new SQLException("write failed", "50000", full)))
                .isTrue();
        assertThat(DatabaseAway.reason(new SQLException("write failed", "50000", full)))
                .isEqualTo("No space left on device");
        assertThat(DatabaseAway.causes(new IOException("Broken pipe"))).isFalse();
    }

    @Test
    void aTransactionThatTheServerCannotEndIsTheDatabase() {
        Exception lost = new NullPointerException("no transaction");
        lost.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.glassfish.cdi.transaction.TransactionalInterceptorRequired", "end", null, 1)
        });

        assertThat(DatabaseAway.causes(new IllegalStateException(new SystemException("commit one phase"))))
                .isTrue();
        assertThat(DatabaseAway.causes(new IllegalStateException(lost))).isTrue();
        assertThat(DatabaseAway.causes(new NullPointerException("of ours"))).isFalse();
    }

    @Test
    void everythingElseIsNot() {
        assertThat(DatabaseAway.causes(new SQLException("unique", "23505"))).isFalse();
        assertThat(DatabaseAway.causes(new SQLException("no state"))).isFalse();
        assertThat(DatabaseAway.causes(new IllegalStateException("bug"))).isFalse();
    }
}
