package org.manyhands.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.accounts.Account;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Hiding with a reason, and restoring. The place stays, the author is told, the reports are kept. */
@ApplicationScoped
public class HidingService {

    @PersistenceContext
    EntityManager em;

    @Inject
    ModeratedSubjects moderated;

    @Inject
    ReportQueries reports;

    @Inject
    ReportService reportService;

    @Inject
    SpaceQueries spaces;

    @Inject
    AccountQueries accounts;

    @Inject
    Mailbox mailbox;

    @Inject
    Urls urls;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Hides something; whoever sees its place reads the reason. */
    @Transactional
    public void hide(Actor actor, SubjectRef subject, String reason) {
        Moderated what = moderated.get(subject);
        Standing standing = spaces.standing(actor, what.spaceId());
        boolean reported = !reports.listOpen(subject).isEmpty();
        ModerationPermissions.requireCanJudge(actor, standing, reported);
        String told = Reason.require(reason, "moderation.hide.reason");
        if (!what.hidden()) {
            Space space = spaces.get(what.spaceId());
            em.persist(new Hiding(subject, space, actor.accountId(), told, clock.instant()));
            moderated.feature(subject).hide(actor, subject.id());
            tellAuthor(actor, what, space, told);
            activity.record(actor, ModerationActivity.HIDDEN, subject, Audience.administrators());
        }
        reportService.settle(actor, subject, Report.Outcome.HIDDEN);
    }

    /** Gives the words back; the reports stay settled, and the hiding stays in the history. */
    @Transactional
    public void restore(Actor actor, SubjectRef subject) {
        Moderated what = moderated.get(subject);
        ModerationPermissions.requireCanJudge(actor, spaces.standing(actor, what.spaceId()), false);
        if (what.hidden()) {
            Instant now = clock.instant();
            reports.findHiding(subject).ifPresent(hiding -> hiding.restore(actor.accountId(), now));
            moderated.feature(subject).restore(actor, subject.id());
            activity.record(actor, ModerationActivity.RESTORED, subject, Audience.administrators());
        }
    }

    /** Mails about spaces that not everybody reads say nothing of their content. */
    private void tellAuthor(Actor actor, Moderated what, Space space, String reason) {
        if (what.authorAccountId() == null || what.authorAccountId().equals(actor.accountId())) {
            return;
        }
        Account author = accounts.get(what.authorAccountId());
        String link = urls.absolute(what.url());
        if (space.isPublic()) {
            mailbox.put(
                    author.getEmail(),
                    author.mailLanguage(),
                    "moderation.mail.hidden",
                    what.title(),
                    reason.strip(),
                    link);
        } else {
            mailbox.put(author.getEmail(), author.mailLanguage(), "moderation.mail.hidden-closed", link);
        }
    }
}
