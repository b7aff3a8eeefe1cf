package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.security.Actor;

/** Closes an account for good when the time to come back is over. */
@ApplicationScoped
public class ClosingJob implements Job {
    static final String NAME = "close-account";

    @Inject
    ClosingService service;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        service.finish(Actor.portal(), Long.parseLong(payload));
    }
}
