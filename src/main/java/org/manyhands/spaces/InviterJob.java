package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.manyhands.platform.activity.Activity;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.security.Actor;

/** Ends the invitations of somebody who was suspended from the portal: their right to invite is what they hold by. */
@ApplicationScoped
public class InviterJob implements Job {
    private static final String NAME = "space-inviter";

    @Inject
    JobQueue jobs;

    @Inject
    InvitationRevokingService invitations;

    void suspended(@Observes Activity activity) {
        if (activity.getVerb().name().equals("accounts.suspended")) {
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
        invitations.endAllOf(Actor.portal(), Long.parseLong(payload));
    }
}
