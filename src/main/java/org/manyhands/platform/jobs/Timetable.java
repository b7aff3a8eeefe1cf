package org.manyhands.platform.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * All that the portal does by the clock. Each line enqueues a job at its time, on one node, so that a failure is tried again
 * and shown like that of any other job. What has a time of its own, such as the end of a decision, is enqueued for that time
 * by whoever sets it ({@link JobQueue#enqueueAt}).
 */
final class Timetable {
    /** How often a node looks for jobs that are due. */
    static final Duration LOOK = Duration.ofSeconds(1);

    /** How often a node says that it still works on a job; others take over what it no longer says so of. */
    static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    /** How long a job waits that failed once; each further wait is {@link #SLOWER} times as long. */
    static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    static final double SLOWER = 2.5;

    /** How often a job is tried again before it is given up: for some three hours in all. */
    static final int TRIES = 8;

    private static final List<Line> NIGHTLY =
            List.of(new Line(ForgetJob.NAME, LocalTime.of(3, 10)), new Line(RenewHtmlJob.NAME, LocalTime.of(3, 40)));

    /** At the start of each node as well: a new version may have brought a new policy. */
    static final String AT_START = RenewHtmlJob.NAME;

    private Timetable() {}

    /** Every day at this time, in the zone of the portal. */
    record Line(String job, LocalTime time) {
        Schedule schedule(ZoneId zone) {
            return Schedules.daily(zone, time);
        }
    }

    static List<Line> lines() {
        return NIGHTLY;
    }
}
