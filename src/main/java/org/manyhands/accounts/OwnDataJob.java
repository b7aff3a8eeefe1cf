package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.security.Actor;

/** Puts a person's data together, which takes longer than a page may. */
@ApplicationScoped
public class OwnDataJob implements Job {
    static final String NAME = "own-data";

    @Inject
    OwnDataService service;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        service.make(Actor.portal(), Long.parseLong(payload));
    }
}
