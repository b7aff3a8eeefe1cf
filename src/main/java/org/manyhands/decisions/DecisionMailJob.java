package org.manyhands.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.activity.Activity;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.security.Actor;

/** Tells people of a round when it opens, a day before its end, at its end, and when it is closed. */
@ApplicationScoped
public class DecisionMailJob implements Job {
    private static final String NAME = "decision-mails";
    private static final Duration BEFORE_THE_END = Duration.ofDays(1);

    @Inject
    JobQueue jobs;

    @Inject
    DecisionQueries decisions;

    @Inject
    DecisionMailService mails;

    @Inject
    Clock clock;

    void happened(@Observes Activity activity) {
        long id = activity.getSubject().id();
        Instant now = clock.instant();
        if (activity.getVerb().equals(DecisionActivity.OPENED)) {
            Instant end = decisions.get(id).getClosesAt();
            enqueue(DecisionNews.OPENED, id, now);
            if (end.minus(BEFORE_THE_END).isAfter(now)) {
                enqueue(DecisionNews.SOON, id, end.minus(BEFORE_THE_END));
            }
            enqueue(DecisionNews.OVER, id, end);
        } else if (activity.getVerb().equals(DecisionActivity.CLOSED)) {
            enqueue(DecisionNews.CLOSED, id, now);
        }
    }

    private void enqueue(DecisionNews news, long id, Instant when) {
        String payload = news.name() + " " + id;
        jobs.enqueueAt(NAME, payload, payload, when);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        String[] parts = payload.split(" ", 2);
        mails.tell(Actor.portal(), DecisionNews.valueOf(parts[0]), Long.parseLong(parts[1]));
    }
}
