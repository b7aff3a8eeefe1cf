package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.files.StoredFile;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.security.Actor;

/**
 * Imports in two steps: a file is checked and kept, then somebody confirms what the check found. The second step is one
 * transaction, so that nothing is half-imported.
 */
@ApplicationScoped
public class ImportService {
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int LONGEST_TITLE = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    @Inject
    ImportQueries imports;

    @Inject
    Files files;

    @Inject
    JobQueue jobs;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** What can be imported, by name. */
    public List<String> kinds(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return StreamSupport.stream(kinds.spliterator(), false)
                .map(ImportKind::name)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * Checks a file and keeps it until somebody decides; nothing of it is imported.
     *
     * @throws RuleViolation at {@code kind}, {@code file} or {@code space} when it cannot be read at all
     */
    @Transactional
    public ImportRun check(Actor actor, String kindName, byte[] bytes, ImportOptions options) {
        AdminPermissions.requireCanAdminister(actor);
        forget();
        ImportKind kind = kind(kindName);
        requireTitle(options.title());
        Files.check(bytes, kind.file(bytes));
        ImportRun run = new ImportRun(actor, kind.name(), options, kind.hash(bytes), clock.instant());
        run.report(kind.check(actor, bytes, run.options()));
        em.persist(run);
        if (run.report().isWorthwhile()) {
            files.keep(actor, options.fileName(), bytes, kind.file(bytes), run.subject());
        }
        record(actor, AdminActivity.CHECKED, run);
        return run;
    }

    /**
     * Imports what was checked. It is checked again, because the portal may have changed meanwhile; a large one is left
     * to a job.
     *
     * @param title the title that it gets; blank for the one that the check found
     */
    @Transactional
    public ImportRun confirm(Actor actor, String key, String title) {
        AdminPermissions.requireCanAdminister(actor);
        ImportRun run = imports.get(actor, key);
        requireOpen(run);
        if (!run.report().isWorthwhile()) {
            throw new RuleViolation("admin.import.nothing");
        }
        if (title != null && !title.isBlank()) {
            requireTitle(title);
            run.retitle(title);
        }
        if (run.getAccepted() > kind(run.getKind()).mostAtOnce() && !actor.isPortal()) {
            run.await();
            jobs.enqueue(ImportJob.NAME, key, key);
        } else {
            carryOut(actor, run);
        }
        return run;
    }

    /** Carries out an import that waits; for its job. */
    @Transactional
    public void carryOut(Actor actor, String key) {
        AdminPermissions.requireCanAdminister(actor);
        ImportRun run = imports.get(actor, key);
        if (run.getState() == ImportRun.State.WAITING) {
            carryOut(actor, run);
        }
    }

    /** Notes that an import that waited could not be carried out; for its job. */
    @Transactional
    public void fail(Actor actor, String key) {
        AdminPermissions.requireCanAdminister(actor);
        ImportRun run = imports.get(actor, key);
        if (run.getState() == ImportRun.State.WAITING) {
            run.fail(clock.instant());
            files.remove(run.subject());
        }
    }

    /** Gives up an import that was checked. */
    @Transactional
    public void discard(Actor actor, String key) {
        AdminPermissions.requireCanAdminister(actor);
        ImportRun run = imports.get(actor, key);
        requireOpen(run);
        run.discard(clock.instant());
        files.remove(run.subject());
        record(actor, AdminActivity.DISCARDED, run);
    }

    private void carryOut(Actor actor, ImportRun run) {
        StoredFile file = files.find(run.subject()).orElseThrow(() -> new RuleViolation("admin.import.gone"));
        run.done(kind(run.getKind()).run(actor, files.bytes(file), run.options()), clock.instant());
        files.remove(run.subject());
        record(actor, AdminActivity.IMPORTED, run);
    }

    private static void requireTitle(String title) {
        if (title.strip().length() > LONGEST_TITLE) {
            throw RuleViolation.at("title", "admin.import.title.long", LONGEST_TITLE);
        }
    }

    private static void requireOpen(ImportRun run) {
        if (!run.isOpen()) {
            throw new RuleViolation("admin.import.decided");
        }
    }

    private void forget() {
        for (ImportRun run : imports.listForgotten(clock.instant().minus(KEPT))) {
            run.discard(clock.instant());
            files.remove(run.subject());
        }
    }

    private ImportKind kind(String name) {
        return StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> name == null || name.isBlank()
                        ? RuleViolation.at("kind", "admin.import.kind.missing")
                        : new NotFound("import kind"));
    }

    private void record(Actor actor, Verb verb, ImportRun run) {
        activity.record(actor, verb, run.subject(), Audience.administrators(), Map.of("kind", run.getKind()));
    }
}
