package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.StandpointNames;

/** Gives people what the portal holds of them, as a file for them alone. */
@ApplicationScoped
public class OwnDataService {
    private static final int A_DAY = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    OwnAccountQueries own;

    @Inject
    OwnDataQueries data;

    @Inject
    Throttle throttle;

    @Inject
    JobQueue jobs;

    @Inject
    Texts texts;

    @Inject
    StandpointNames standpoints;

    @Inject
    ActivityLog activity;

    @Inject
    ChosenSettings chosen;

    @Inject
    Clock clock;

    /** Asks for the file; a job makes it. Suspended people may, too. */
    @Transactional
    public void ask(Actor actor) {
        AccountPermissions.requirePerson(actor);
        throttle.check("own-data", actor.accountId().toString(), A_DAY, Duration.ofDays(1));
        Account account = accounts.get(actor.accountId());
        AccountExport export = new AccountExport(account, clock.instant());
        em.persist(export);
        em.flush();
        activity.record(actor, AccountActivity.DATA_ASKED, AccountActivity.subject(account), Audience.self());
        String id = export.getId().toString();
        jobs.enqueue(OwnDataJob.NAME, id, id);
    }

    /** Makes the file, unless it was forgotten meanwhile or its person left. */
    @Transactional
    public void make(Actor portal, long exportId) {
        AccountPermissions.requirePortal(portal);
        AccountExport export = em.find(AccountExport.class, exportId);
        if (export == null || export.isReady() || !export.account().isActive()) {
            return;
        }
        Account account = export.account();
        Locale language = account.mailLanguage();
        OwnDataFile file =
                new OwnDataFile(texts, code -> standpoints.name(code, language), language, account.getZone());
        export.ready(file.of(chosen.name(), data.list(account)), clock.instant());
    }

    /** The file of the person who asks; nobody else's can be named. */
    public byte[] read(Actor actor) {
        AccountPermissions.requirePerson(actor);
        return own.findExport(actor)
                .filter(AccountExport::isReady)
                .map(AccountExport::bytes)
                .orElseThrow(() -> new NotFound("own data"));
    }
}
