package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.LazyTable;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** The jobs that were given up, each of which may try again. */
@Named
@RequestScoped
public class JobsPage {
    @Inject
    FailedJobQueries jobs;

    @Inject
    JobService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private long count;
    private LazyTable<JobRow, JobColumn> table;

    public void load() {
        count = jobs.count(current.actor());
        table = new LazyTable<>(
                JobColumn.FAILED,
                false,
                () -> count,
                (order, ascending, first, size) -> jobs.list(current.actor(), order, ascending, first, size));
    }

    /**
     * Puts the job among those that wait and comes back here; nothing happens when somebody else did so before.
     *
     * @param id of the job that was given up
     */
    public void retry(long id) {
        service.retry(current.actor(), id);
        redirect.to(urls.admin("jobs"), "admin.jobs.retried");
    }

    public LazyTable<JobRow, JobColumn> getTable() {
        return table;
    }

    public long getCount() {
        return count;
    }
}
