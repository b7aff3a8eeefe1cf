package org.manyhands.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.ServiceTest;

/** The first requests of a fresh portal come at the same moment, and all of them sign with one secret. */
@ServiceTest
class PortalSecretsServiceIT {
    private static final int ROUNDS = 20;

    @Inject
    PortalSecrets secrets;

    @Inject
    SecretKeeper keeper;

    private final String name = "test-" + Keys.random();

    @Test
    void twoWhoAskFirstAtTheSameMomentGetTheSame() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        for (int round = 0; round < ROUNDS; round++) {
            String asked = name + "-" + round;
            Callable<String> ask = () -> {
                both.await(20, TimeUnit.SECONDS);
                return secrets.get(asked);
            };
            List<String> answers = AtOnce.run(Collections.nCopies(2, ask));
            assertThat(answers.get(0)).isNotBlank().isEqualTo(answers.get(1)).isEqualTo(secrets.get(asked));
        }
    }

    /** What the later of the two meets. */
    @Test
    void nobodyMakesASecretTwice() {
        String made = keeper.make(name);
        assertThatThrownBy(() -> keeper.make(name)).isInstanceOf(PersistenceException.class);
        assertThat(secrets.get(name)).isEqualTo(made);
    }
}
