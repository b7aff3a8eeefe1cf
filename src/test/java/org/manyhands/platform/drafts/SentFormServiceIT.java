package org.manyhands.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.AlreadySent;
import org.manyhands.platform.jobs.ForgetBatch;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.PortalClock;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** What a form made is found again, and of two that make something at the same moment one does. */
@ServiceTest
class SentFormServiceIT {
    private static final SubjectRef MADE = new SubjectRef("post", 7);

    @Inject
    SentFormService sent;

    @Inject
    SentFormQueries found;

    @Inject
    ForgetBatch forgetting;

    @Inject
    Tx tx;

    @Inject
    PortalClock time;

    @Inject
    Clock clock;

    @Inject
    People people;

    @Test
    void whatAFormMadeIsFoundForAWeek() {
        Actor person = people.person();
        String form = Keys.hash(Keys.random());
        assertThat(found.find(form)).isEmpty();
        sent.note(person, form, MADE);
        assertThat(found.find(form)).contains(MADE);
        assertThatThrownBy(() -> sent.note(person, form, new SubjectRef("post", 8)))
                .isInstanceOf(AlreadySent.class);
        assertThat(found.find(form)).contains(MADE);
        time.at(clock.instant().plus(Duration.ofDays(8)), () -> {
            forgetting.forget(SentForm.class);
            assertThat(found.find(form)).isEmpty();
        });
    }

    @Test
    void ofTwoAtTheSameMomentOneMakesSomething() throws Exception {
        Actor person = people.person();
        String form = Keys.hash(Keys.random());
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<Boolean> make = () -> {
            try {
                tx.run(() -> {
                    sent.note(person, form, MADE);
                    meet(both);
                });
                return true;
            } catch (Exception e) {
                return false;
            }
        };
        List<Boolean> answers = AtOnce.run(Collections.nCopies(2, make));
        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(found.find(form)).contains(MADE);
    }

    /** Both have looked before either has written. */
    private static void meet(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
