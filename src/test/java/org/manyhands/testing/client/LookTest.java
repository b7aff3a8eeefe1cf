package org.manyhands.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the ordinary run looks at leaves no pair out. */
class LookTest {
    @Test
    void theSharesOfThreeLanguagesHoldEveryPair() {
        Set<String> pairs = new HashSet<>();
        for (int language = 0; language < 3; language++) {
            for (Look look : Look.share(language)) {
                pairs.add(language + "-" + look.theme());
                pairs.add(language + "-" + look.width());
                pairs.add(look.theme() + "-" + look.width());
            }
        }
        assertThat(pairs).hasSize(3 * 3 + 3 * 2 + 3 * 2);
    }

    @Test
    void allAreAll() {
        assertThat(new HashSet<>(Look.all())).hasSize(3 * 2);
    }
}
