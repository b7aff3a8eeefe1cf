package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.manyhands.platform.activity.Activity;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.security.Actor;

/** Tells facilitators that somebody asks to join; several who ask at once make one mail. */
@ApplicationScoped
public class JoinRequestJob implements Job {
    private static final String NAME = "space-requests";

    @Inject
    JobQueue jobs;

    @Inject
    MembershipService members;

    void asked(@Observes Activity activity) {
        if (activity.getVerb().equals(SpaceActivity.REQUESTED)) {
            String space = Long.toString(activity.getSubject().id());
            jobs.enqueue(NAME, space, space);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        members.tellOfRequests(Actor.portal(), Long.parseLong(payload));
    }
}
