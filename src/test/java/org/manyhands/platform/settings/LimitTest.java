package org.manyhands.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much people may do, stored as one text. */
class LimitTest {
    @ParameterizedTest
    @EnumSource(Limit.class)
    void theUsualIsAllowed(Limit limit) {
        assertThat(limit.allows(limit.usual())).isTrue();
        assertThat(limit.allows(limit.least() - 1)).isFalse();
        assertThat(limit.allows(limit.most() + 1)).isFalse();
    }

    @Test
    void onlyWhatDiffersIsStored() {
        Map<Limit, Integer> limits = Limit.read("");
        assertThat(limits).containsEntry(Limit.POST, 30).containsEntry(Limit.SIGN_IN, 10);
        assertThat(Limit.content(limits)).isEmpty();
        limits.put(Limit.JOIN_SPACE, 3);
        assertThat(Limit.content(limits)).isEqualTo("join-space=3");
        assertThat(Limit.read("join-space=3")).isEqualTo(limits);
    }

    @Test
    void whatIsNotAllowedAnyMoreIsAsUsual() {
        assertThat(Limit.read("post=100000\ngone=5")).isEqualTo(Limit.read(""));
    }
}
