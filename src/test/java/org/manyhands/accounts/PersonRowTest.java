package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of people never holds a whole address. */
class PersonRowTest {
    @ParameterizedTest
    @CsvSource({
        "willow@example.org, w…@example.org",
        "a@example.org, a…@example.org",
        "@example.org, …",
        "nonsense, …",
        "a@b@example.org, a…@example.org"
    })
    void masksTheAddress(String address, String shown) {
        assertThat(PersonRow.masked(address)).isEqualTo(shown);
    }

    @Test
    void masksWhatAQueryBrings() {
        PersonRow row = new PersonRow(
                "k", "Willow", "willow@example.org", Account.State.ACTIVE, false, false, Instant.EPOCH, null);
        assertThat(row.address()).isEqualTo("w…@example.org");
        assertThat(row.isSuspended()).isFalse();
    }
}
