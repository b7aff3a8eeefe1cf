package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.accounts.PeopleGroup;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.moderation.ReportQueries;
import org.manyhands.platform.health.Storage;
import org.manyhands.platform.i18n.PageTexts;
import org.manyhands.platform.mail.MailJob;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Urls;

/** What needs doing, how the portal fares and how it grows. */
@Named
@RequestScoped
public class AdminPage {
    private static final int HEIGHT = 40;
    private static final int STEP = 10;

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

    @Inject
    OverviewQueries overview;

    @Inject
    Storage storage;

    @Inject
    PageTexts texts;

    private List<Task> tasks;
    private OverviewRow facts;
    private long mailsWaiting;
    private long mailsFailed;
    private long jobsFailed;
    private List<GrowthRow> growth;
    private List<Week> weeks;

    /**
     * One thing that waits for somebody.
     *
     * @param key the text with the count; with {@code .text} the one that says what to do
     */
    public record Task(String key, long count, String url) {}

    /**
     * What came in a week.
     *
     * @param present whether it is not over
     * @param counts of each kind
     */
    public record Week(LocalDate monday, boolean present, List<Long> counts) {}

    /** A bar of a small picture, which is {@value #HEIGHT} high; all stand on its foot. */
    public record Bar(int x, long y, long height) {}

    /** Tasks for which nothing waits are left out, so that an empty page means that all is done. */
    public void load() {
        Actor actor = current.actor();
        AdminPermissions.requireCanAdminister(actor);
        Map<String, Long> failed = jobs.countOpen(actor);
        jobsFailed = failed.values().stream().mapToLong(Long::longValue).sum();
        mailsFailed = failed.getOrDefault(MailJob.NAME, 0L);
        mailsWaiting = mails.countWaiting(actor);
        facts = overview.get(actor);
        growth = overview.listGrowth(actor);
        List<LocalDate> mondays = overview.listWeeks();
        weeks = IntStream.range(0, mondays.size())
                .mapToObj(week -> new Week(
                        mondays.get(week),
                        week == mondays.size() - 1,
                        growth.stream().map(row -> row.weeks().get(week)).toList()))
                .toList();
        tasks = Stream.of(
                        new Task(
                                "admin.task.people",
                                people.count(actor, PeopleGroup.WAITING, ""),
                                urls.admin("people") + "?group=WAITING"),
                        new Task(
                                "admin.task.organizations",
                                organizations.count(actor, new OrganizationFilter(OrganizationGroup.ASKING, null)),
                                urls.admin("organizations") + "?group=asking"),
                        new Task("admin.task.jobs", jobsFailed, urls.admin("jobs")),
                        reports(actor),
                        new Task("admin.task.mail", mailsWaiting, urls.admin("mail")))
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

    public OverviewRow getFacts() {
        return facts;
    }

    public long getMailsWaiting() {
        return mailsWaiting;
    }

    public long getMailsFailed() {
        return mailsFailed;
    }

    public long getJobsFailed() {
        return jobsFailed;
    }

    /** How much room the database takes. */
    public String getDatabaseSize() {
        return size(storage.databaseBytes());
    }

    /** How much room the files take, all of which lie in the database. */
    public String getFileSize() {
        return size(OptionalLong.of(facts.fileBytes()));
    }

    /** How much room is left where the data folder lies. */
    public String getFreeSpace() {
        return size(storage.freeBytes());
    }

    private String size(OptionalLong bytes) {
        if (bytes.isEmpty()) {
            return texts.get("admin.overview.unknown");
        }
        DataSize size = DataSize.of(bytes.getAsLong());
        return texts.of(size.key(), size.number());
    }

    public List<GrowthRow> getGrowth() {
        return growth;
    }

    /** The weeks, the oldest first. */
    public List<Week> getWeeks() {
        return weeks;
    }

    /** The weeks of one kind as bars; the highest is as high as the picture. */
    public List<Bar> bars(GrowthRow row) {
        long highest = Math.max(
                1, row.weeks().stream().mapToLong(Long::longValue).max().orElse(1));
        return IntStream.range(0, row.weeks().size())
                .mapToObj(week -> {
                    long height = row.weeks().get(week) * HEIGHT / highest;
                    return new Bar(week * STEP, HEIGHT - height, height);
                })
                .toList();
    }
}
