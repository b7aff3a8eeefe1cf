package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.security.Actor;

/** Begins a topic that was written for later, at its time; its payload is the key. */
@ApplicationScoped
public class BeginTopicJob implements Job {
    static final String NAME = "begin-topic";

    @Inject
    ScheduledTopicService service;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        service.beginDue(Actor.portal(), payload);
    }
}
