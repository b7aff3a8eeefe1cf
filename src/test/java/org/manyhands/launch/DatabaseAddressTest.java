package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example:5433/x?sslmode=require, db.example:5433",
        "'jdbc:postgresql://one,two:5433/x', 'one,two:5433'",
        "jdbc:postgresql:x, localhost",
        "jdbc:h2:file:/srv/data/portal;MODE=PostgreSQL, /srv/data/portal"
    })
    void showsThePlaceWithoutTheOptions(String url, String shown) {
        assertThat(new DatabaseAddress(url).shown()).isEqualTo(shown);
    }

    @Test
    void findsEveryHostAndItsPort() {
        assertThat(new DatabaseAddress("jdbc:postgresql://127.0.0.1,127.0.0.2:5433,[::1]:5434/x").hosts())
                .extracting(InetSocketAddress::getPort)
                .containsExactly(5432, 5433, 5434);
    }

    @Test
    void anOpenPortIsEnough() throws IOException {
        try (ServerSocket database = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://127.0.0.1:1,127.0.0.1:" + database.getLocalPort() + "/x";

            assertThatCode(() -> new DatabaseAddress(url).check()).doesNotThrowAnyException();
        }
    }

    @Test
    void aClosedPortIsASentence() {
        assertThatThrownBy(() -> new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/x").check())
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The database at 127.0.0.1:1 does not answer");
    }

    @Test
    void aFileIsNotAskedFor() {
        assertThatCode(() -> new DatabaseAddress("jdbc:h2:mem:x").check()).doesNotThrowAnyException();
    }
}
