package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.security.Actor;

/** Makes a version of a text that nobody has made one of, once writing rests: others are not to wait for it for ever. */
@ApplicationScoped
class TextRestJob implements Job {
    static final String NAME = "text-rest";

    /** How long nobody has written when a text counts as resting. */
    static final Duration REST = Duration.ofMinutes(10);

    @Inject
    VersionService service;

    @Inject
    JobQueue queue;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    /** Begins to look, where nothing was written since the last version and something will be. */
    void expect(CoText text) {
        if (!text.isChanged()) {
            expect(text.getId(), text.getStepCount());
        }
    }

    /** Looks once a rest; as long as somebody writes, it looks again. */
    private void expect(long textId, int step) {
        queue.enqueueAt(
                NAME,
                textId + "-" + step,
                String.valueOf(textId),
                clock.instant().plus(REST));
    }

    @Override
    public void run(String payload) {
        long textId = Long.parseLong(payload);
        service.rest(Actor.portal(), textId, clock.instant().minus(REST)).ifPresent(step -> expect(textId, step));
    }
}
