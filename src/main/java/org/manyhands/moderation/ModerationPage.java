package org.manyhands.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.manyhands.accounts.AccountPermissions;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** What was reported and waits for those who keep order, the longest waiting first. */
@Named
@RequestScoped
public class ModerationPage {
    private static final int SIZE = 30;

    @Inject
    @Param
    String after;

    @Inject
    ReportQueries reports;

    @Inject
    ModeratedSubjects subjects;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private List<ShownReport> waiting;
    private long count;
    private String next;

    /**
     * Not found for who can neither judge a report nor suspend anybody. A facilitator sees the reports of the own
     * spaces, a moderator all.
     */
    public void load() {
        Actor actor = current.actor();
        if (!isSuspending() && !reports.isJudge(actor)) {
            throw new NotFound("moderation");
        }
        List<ReportRow> found = reports.listOpen(actor, after == null ? "" : after, SIZE + 1);
        List<ReportRow> rows = found.subList(0, Math.min(SIZE, found.size()));
        Map<SubjectRef, Moderated> what =
                subjects.list(rows.stream().map(ReportRow::subject).toList());
        Map<Long, String> names = reports.namesOfSpaces(
                actor, rows.stream().map(ReportRow::spaceId).distinct().toList());
        waiting = rows.stream()
                .map(row -> new ShownReport(row, what.get(row.subject()), names.get(row.spaceId())))
                .toList();
        count = reports.countOpen(actor);
        if (found.size() > SIZE) {
            next = Urls.query(urls.getModeration(), "after", rows.get(SIZE - 1).key());
        }
    }

    /** Whether the viewer may suspend people from the portal. */
    public boolean isSuspending() {
        return AccountPermissions.canSuspend(current.actor());
    }

    public List<ShownReport> getWaiting() {
        return waiting;
    }

    public long getCount() {
        return count;
    }

    /** The address of the next page, or null on the last. */
    public String getNext() {
        return next;
    }
}
