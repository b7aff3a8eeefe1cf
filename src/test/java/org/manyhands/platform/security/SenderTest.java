package org.manyhands.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {
    private static final Set<String> PROXIES = Set.of("127.0.0.1", "10.0.0.2");

    @Test
    void whatARequestClaimsCountsForNothing() {
        assertThat(Sender.address("192.0.2.1", List.of("198.51.100.7"), Set.of()))
                .isEqualTo("192.0.2.1");
        assertThat(Sender.address("192.0.2.1", List.of("198.51.100.7"), PROXIES))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void whatAProxyHeardLastCounts() {
        assertThat(Sender.address("127.0.0.1", List.of("203.0.113.9, 198.51.100.7"), PROXIES))
                .isEqualTo("198.51.100.7");
        assertThat(Sender.address("127.0.0.1", List.of("203.0.113.9", "198.51.100.7, 10.0.0.2"), PROXIES))
                .isEqualTo("198.51.100.7");
        assertThat(Sender.address("127.0.0.1", List.of(), PROXIES)).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "evil.example", "198.51.100.7:80", "<b>", "1.2.3"})
    void whatIsNoAddressCountsForNothing(String given) {
        assertThat(Sender.address("127.0.0.1", List.of(given), PROXIES)).isEqualTo("127.0.0.1");
    }

    @Test
    void anIpv6NetworkIsOneSender() {
        assertThat(Sender.address("2001:db8:1:2:3:4:5:6", List.of(), Set.of()))
                .isEqualTo(Sender.address("2001:db8:1:2::9", List.of(), Set.of()))
                .isNotEqualTo(Sender.address("2001:db8:1:3::9", List.of(), Set.of()));
        assertThat(Sender.address("127.0.0.1", List.of("::ffff:198.51.100.7"), PROXIES))
                .isEqualTo("198.51.100.7");
    }
}
