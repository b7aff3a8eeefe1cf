package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.ui.LazyTable;

/** The jobs that were given up, each of which may try again. */
@Named
@RequestScoped
public class JobsPage extends AdminTable<JobRow, JobColumn> {
    @Inject
    FailedJobQueries jobs;

    @Inject
    JobService service;

    public void load() {
        long count = jobs.count(current.actor());
        open(
                TableName.JOBS,
                List.of(
                        new TableColumn<>("failed", JobRow::failedAt),
                        new TableColumn<>("name", JobRow::name),
                        new TableColumn<>("error", JobRow::error),
                        new TableColumn<>("again", JobRow::retriedAt)),
                count,
                new LazyTable<>(
                        JobColumn.FAILED,
                        false,
                        () -> count,
                        (order, ascending, first, size) -> jobs.list(current.actor(), order, ascending, first, size)));
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
}
