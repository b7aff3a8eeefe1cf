package org.manyhands.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** A job is there when, and only when, the change is there that made it necessary. */
@ServiceTest
class JobQueueServiceIT {
    private final Instant later = Instant.now().plus(Duration.ofDays(400));

    @Inject
    EntityManager em;

    @Inject
    JobQueue jobs;

    @Inject
    Tx tx;

    private final String instance = UUID.randomUUID().toString();

    @Test
    void aJobVanishesWithItsChange() throws Exception {
        assertThatThrownBy(() -> tx.run(() -> {
                    jobs.enqueueAt("decision-mails", instance, "CLOSED 0", later);
                    throw new IOException("the change fails");
                }))
                .isInstanceOf(IOException.class);

        assertThat(seenByOthers()).isZero();
    }

    @Test
    void nobodySeesAJobBeforeItsChangeIsDone() throws Exception {
        tx.run(() -> {
            jobs.enqueueAt("decision-mails", instance, "CLOSED 0", later);
            assertThat(seenByOthers()).isZero();
        });

        assertThat(seenByOthers()).isOne();
    }

    private int seenByOthers() throws Exception {
        List<Integer> counts = AtOnce.run(List.of(this::count));
        return counts.get(0);
    }

    private int count() {
        Number count = (Number) em.createNativeQuery("select count(*) from scheduled_tasks where task_instance = ?1")
                .setParameter(1, instance)
                .getSingleResult();
        return count.intValue();
    }
}
