package org.manyhands.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.manyhands.accounts.Account;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Asking that something be looked at, and saying what became of it. */
@ApplicationScoped
public class ReportService {
    private static final int LONGEST_NOTE = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ModeratedSubjects moderated;

    @Inject
    ReportQueries reports;

    @Inject
    SpaceQueries spaces;

    @Inject
    Subjects subjects;

    @Inject
    Mailbox mailbox;

    @Inject
    ReportMails mails;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Reports something; a second report while the first is open adds nothing. Reports of one space wait for each other,
     * so that those who judge hear once of what several people report at the same time.
     *
     * @param note what the person wants to say besides, or null
     */
    @Transactional
    public void report(Actor actor, SubjectRef subject, Report.Reason reason, String note) {
        Moderated what = moderated.get(subject);
        Standing standing = spaces.standing(actor, what.spaceId());
        ModerationPermissions.requireCanReport(actor, standing);
        if (subjects.card(actor, subject).isEmpty()) {
            throw new NotFound(subject.type());
        }
        if (reason == null) {
            throw RuleViolation.at("reason", "moderation.report.reason.missing");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw RuleViolation.at("note", "moderation.report.note.long", LONGEST_NOTE);
        }
        Space space = spaces.get(what.spaceId());
        em.lock(space, LockModeType.PESSIMISTIC_WRITE);
        if (reports.findOpen(subject, actor.accountId()).isEmpty()) {
            throttle.check(Limit.REPORT, String.valueOf(actor.accountId()));
            Account account = em.getReference(Account.class, actor.accountId());
            String words = note == null || note.isBlank() ? null : note.strip();
            boolean first = reports.listOpen(subject).isEmpty();
            em.persist(new Report(subject, space, account, reason, words, clock.instant()));
            if (first) {
                mails.tellReported(what, space);
            }
            activity.record(
                    actor, ModerationActivity.REPORTED, subject, Audience.self(), Map.of("reason", reason.name()));
        }
    }

    /** Leaves what was reported as it is, and tells those who reported it. */
    @Transactional
    public void leave(Actor actor, String key) {
        Report report = reports.get(actor, key);
        Standing standing = spaces.standing(actor, report.getSpace().getId());
        ModerationPermissions.requireCanJudge(actor, standing, true);
        settle(actor, report.getSubject(), Report.Outcome.LEFT);
    }

    /** Settles all open reports of a subject. */
    void settle(Actor actor, SubjectRef subject, Report.Outcome outcome) {
        Instant now = clock.instant();
        for (Report report : reports.listOpen(subject)) {
            report.settle(outcome, actor.accountId(), now);
            mailbox.put(
                    report.getAccount().getEmail(),
                    report.getAccount().mailLanguage(),
                    outcome == Report.Outcome.HIDDEN
                            ? "moderation.mail.reported-hidden"
                            : "moderation.mail.reported-left");
            activity.record(
                    actor,
                    ModerationActivity.SETTLED,
                    subject,
                    Audience.administrators(),
                    Map.of("outcome", outcome.name()));
        }
    }
}
