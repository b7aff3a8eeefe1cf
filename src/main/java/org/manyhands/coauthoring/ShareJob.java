package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.security.Actor;

/** Counts the versions that were made before words were counted, some at a time. The migration enqueues it. */
@ApplicationScoped
class ShareJob implements Job {
    static final String NAME = "text-shares";

    @Inject
    ShareService service;

    @Inject
    JobQueue queue;

    @Override
    public String name() {
        return NAME;
    }

    /** Counts all versions that are not counted yet, this one among them. */
    void expect(TextVersion version) {
        queue.enqueue(NAME, version.getText().getId() + "-" + version.getNumber(), "");
    }

    @Override
    public void run(String payload) {
        service.catchUp(Actor.portal()).ifPresent(this::expect);
    }
}
