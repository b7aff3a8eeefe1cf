package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.manyhands.accounts.PeopleGroup;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.moderation.ReportQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Urls;

/** What needs doing. */
@Named
@RequestScoped
public class AdminPage {
    @Inject
    PeopleQueries people;

    @Inject
    ReportQueries reports;

    @Inject
    OrganizationTableQueries organizations;

    @Inject
    MailQueries mails;

    @Inject
    FailedJobQueries jobs;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private List<Task> tasks;

    /**
     * One thing that waits for somebody.
     *
     * @param key the text with the count; with {@code .text} the one that says what to do
     */
    public record Task(String key, long count, String url) {}

    /** Tasks for which nothing waits are left out, so that an empty page means that all is done. */
    public void load() {
        Actor actor = current.actor();
        AdminPermissions.requireCanAdminister(actor);
        tasks = Stream.of(
                        new Task(
                                "admin.task.people",
                                people.count(actor, PeopleGroup.WAITING, ""),
                                urls.admin("people") + "?group=WAITING"),
                        new Task(
                                "admin.task.organizations",
                                organizations.count(actor, new OrganizationFilter(OrganizationGroup.ASKING, null)),
                                urls.admin("organizations") + "?group=asking"),
                        new Task("admin.task.jobs", jobs.countOpen(actor), urls.admin("jobs")),
                        reports(actor),
                        new Task("admin.task.mail", mails.countWaiting(actor), urls.admin("mail")))
                .filter(task -> task.count() > 0)
                .toList();
    }

    /** Administrators who do not moderate cannot settle reports, but see to it that somebody does. */
    private Task reports(Actor actor) {
        long open = reports.countAllOpen(actor);
        return actor.isModerator()
                ? new Task("admin.task.reports", open, urls.getModeration())
                : new Task("admin.task.reports-of-others", open, urls.admin("people") + "?group=TEAM");
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public boolean isNothing() {
        return tasks.isEmpty();
    }
}
