package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.jobs.FailedJobs;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Lets jobs that were given up try again. */
@ApplicationScoped
public class JobService {
    @Inject
    FailedJobs jobs;

    @Inject
    ActivityLog activity;

    /** Lets one try again; does nothing when somebody else did already. */
    @Transactional
    public void retry(Actor actor, long id) {
        AdminPermissions.requireCanAdminister(actor);
        jobs.retry(id);
        activity.record(actor, AdminActivity.RETRIED, new SubjectRef("job", id), Audience.administrators());
    }
}
