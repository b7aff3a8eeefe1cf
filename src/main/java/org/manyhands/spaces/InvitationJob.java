package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.manyhands.platform.activity.Activity;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.security.Actor;

/** Finds the invitations that wait for somebody who has just come to the portal with the invited address. */
@ApplicationScoped
public class InvitationJob implements Job {
    private static final String NAME = "space-invitations";
    private static final Set<String> ARRIVALS = Set.of("accounts.confirmed", "accounts.approved");

    @Inject
    JobQueue jobs;

    @Inject
    MembershipService members;

    void arrived(@Observes Activity activity) {
        if (ARRIVALS.contains(activity.getVerb().name())) {
            String account = Long.toString(activity.getSubject().id());
            jobs.enqueue(NAME, account, account);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        members.deliver(Actor.portal(), Long.parseLong(payload));
    }
}
