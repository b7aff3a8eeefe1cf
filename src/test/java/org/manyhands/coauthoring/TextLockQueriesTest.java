package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** What somebody may is asked when it is their turn, not while they wait for it. */
class TextLockQueriesTest {
    private static final TextStanding WRITER = new TextStanding(true, true, 1L, "Willow", null, false, false);

    private final WritingDatabase database =
            new WritingDatabase(Parts.blank("first").json());
    private final AtomicReference<TextStanding> now = new AtomicReference<>(WRITER);

    @Test
    void whoLosesTheirRoleWhileTheyWaitMayNotWrite() {
        CompletableFuture<LockedText> waiting = database.make(em -> {
            locks(em).lock(Actor.portal(), database.textId());
            CompletableFuture<LockedText> second = CompletableFuture.supplyAsync(
                    () -> database.make(other -> locks(other).lock(Actor.portal(), database.textId())));
            assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            now.set(TextStanding.NONE);
            return second;
        });
        assertThat(waiting.join().standing()).isEqualTo(TextStanding.NONE);
    }

    @SuppressWarnings("UnnecessaryAssignment") // nobody injects anything here
    private TextLockQueries locks(EntityManager em) {
        TextLockQueries locks = new TextLockQueries();
        locks.em = em;
        locks.subjects = new TextSubjects() {
            @Override
            TextStanding standing(Actor actor, SubjectRef subject) {
                return now.get();
            }
        };
        return locks;
    }
}
