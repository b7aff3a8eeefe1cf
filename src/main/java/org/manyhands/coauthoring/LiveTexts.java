package org.manyhands.coauthoring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.live.LiveCode;
import org.manyhands.platform.live.ReadingService;
import org.manyhands.platform.live.Serial;
import org.manyhands.platform.persistence.FullDisk;
import org.manyhands.platform.persistence.NodeNews;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.richtext.StepRefused;
import org.manyhands.platform.security.Actor;

/** The texts that are open on this node. */
@ApplicationScoped
class LiveTexts {
    private static final Logger LOG = System.getLogger(LiveTexts.class.getName());
    private static final int THREADS = 4;

    /** So long at most waits what many do at once, to be told together: each frame costs more than its words. */
    private static final long GATHER_MILLIS = 10;

    /** How often it is looked for what other nodes stored, when nobody told. */
    private static final long LOOK_MILLIS = 500;

    /** How often it is asked whether those who write still may; nobody writes longer than five seconds who may not. */
    private static final long CHECK_MILLIS = 3_000;

    /** When a node goes, or the database is away, everybody comes again after so many seconds, and some more. */
    private static final int PAUSE_SECONDS = 2;

    @Resource
    ManagedThreadFactory factory;

    @Inject
    WritingQueries writing;

    @Inject
    WritingService service;

    @Inject
    CopiedPassages copied;

    @Inject
    TextSubjects subjects;

    @Inject
    Texts texts;

    @Inject
    FullDisk disk;

    @Inject
    NodeNews news;

    @Inject
    ReadingService reading;

    final Map<Long, LiveText> open = new ConcurrentHashMap<>();

    private final OpenEditors editors = new OpenEditors();
    private ExecutorService threads;
    private Executor soon;
    private Serial lookups;
    private ScheduledExecutorService watch;
    private List<ScheduledFuture<?>> rounds;

    @PostConstruct
    void start() {
        threads = Executors.newFixedThreadPool(THREADS, factory);
        soon = CompletableFuture.delayedExecutor(GATHER_MILLIS, TimeUnit.MILLISECONDS, threads);
        lookups = new Serial(threads);
        watch = Executors.newScheduledThreadPool(1, factory);
        news.listen(WritingService.NEWS, this::hear);
        rounds = List.of(every(LOOK_MILLIS, this::look), every(CHECK_MILLIS, this::check));
    }

    private ScheduledFuture<?> every(long millis, Runnable look) {
        return watch.scheduleWithFixedDelay(() -> safely(look), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** No thread is interrupted: the file of H2 would be closed under everybody. */
    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(false));
        watch.shutdown();
        open.values().forEach(text -> text.part(PAUSE_SECONDS));
        threads.shutdown();
    }

    /** An editor was opened; nobody has so many of them. */
    void enter(Writer writer) {
        if (!editors.enter(writer.person().accountId())) {
            threads.execute(() -> writer.outbox().close(LiveCode.TOO_MANY));
        }
    }

    /** What an editor sent. The first thing is a greeting; it waits for the answer to that and to each batch. */
    void take(Writer writer, WriterFrame frame) {
        LiveText text = writer.text();
        boolean asks = frame instanceof WriterFrame.Hello || frame instanceof WriterFrame.Batch;
        if (frame instanceof WriterFrame.Ping) {
            writer.outbox().send(WriterWords.PONG);
        } else if (text == null && !(frame instanceof WriterFrame.Hello)) {
            writer.outbox().close(LiveCode.NOT_UNDERSTOOD);
        } else if (!editors.allow(writer.person().accountId()) || (asks && !writer.ask())) {
            writer.outbox().close(LiveCode.TOO_FAST);
        } else if (frame instanceof WriterFrame.Hello hello && text == null) {
            threads.execute(() -> orPart(writer, () -> reading.run(() -> greet(writer, hello))));
        } else if (frame instanceof WriterFrame.Hello hello) {
            welcome(text, writer, hello);
        } else if (frame instanceof WriterFrame.Batch batch) {
            SentBatch sent = new SentBatch(writer.session(), batch.number(), batch.base(), batch.steps(), batch.ways());
            text.later(() -> orPart(writer, () -> make(text, writer, sent)));
        } else if (frame instanceof WriterFrame.Cursor cursor) {
            text.tellCursor(writer, cursor);
        }
    }

    /** An editor was closed, or its line broke. */
    void leave(Writer writer) {
        if (!writer.leave()) {
            return;
        }
        editors.leave(writer.person().accountId());
        LiveText text = writer.text();
        if (text != null) {
            remove(writer, text);
            text.later(() -> text.tellOf(writer, null));
        }
    }

    private void remove(Writer writer, LiveText text) {
        open.computeIfPresent(text.textId(), (id, there) -> there.remove(writer) ? null : there);
    }

    /** Steps are stored for good, and those who write here are told. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextChanged changed) {
        LiveText text = open.get(changed.textId());
        if (text != null) {
            text.later(() -> {
                if (text.missed(changed)) {
                    reading.run(() -> text.catchUp(changed.from()));
                }
                text.changed(changed);
            });
        }
    }

    /** What does not exist for somebody and what they may not write answers the same. */
    private void greet(Writer writer, WriterFrame.Hello hello) {
        if (hello.schema() != Schema.current().number()) {
            writer.outbox().close(LiveCode.OTHER_VERSION);
            return;
        }
        Actor actor = writer.person().now();
        CoText found = writing.find(writer.key()).orElseThrow(() -> new NotFound("text"));
        TextStanding standing = subjects.standing(actor, found.getSubject());
        TextPermissions.requireCanWrite(actor, standing);
        LiveText text = open.compute(found.getId(), (id, there) -> {
            LiveText now = there == null ? new LiveText(found, threads, soon, writing) : there;
            now.add(writer);
            return now;
        });
        writer.join(text, hello.session(), standing.name(), !standing.byOrganization());
        if (writer.isGone()) {
            // Whoever left before had no text to be taken from.
            remove(writer, text);
        }
        welcome(text, writer, hello);
    }

    private void welcome(LiveText text, Writer writer, WriterFrame.Hello hello) {
        text.later(() -> orPart(writer, () -> reading.run(() -> text.welcome(writer, hello))));
    }

    private void make(LiveText text, Writer writer, SentBatch sent) {
        if (disk.isFull()) {
            writer.outbox().close(WriterWords.bye(PAUSE_SECONDS), LiveCode.TRY_AGAIN);
            return;
        }
        try {
            TextBatch stored = reading.of(() -> service.take(writer.person().now(), text.textId(), sent));
            writer.answered();
            if (stored.getStepCount() > 0 && writer.wrote()) {
                text.tellOf(writer, null);
            }
            if (stored.getFirstStep() < text.told()) {
                writer.outbox().send(text.answer(writer, stored));
            }
        } catch (FormerTextNeeded e) {
            lookUp(text, writer, sent);
        } catch (RuleViolation e) {
            writer.answered();
            String words = texts.of(writer.person().language(), e.messageKey(), e.args());
            writer.outbox().send(WriterWords.refused(sent.number(), e.messageKey(), words));
        }
    }

    /** One after the other for all texts; those who write go on meanwhile. */
    private void lookUp(LiveText text, Writer writer, SentBatch sent) {
        lookups.execute(() -> orPart(writer, () -> {
            SentBatch knowing = sent.knowing(reading.of(() -> copied.former(text.textId(), sent)));
            text.later(() -> orPart(writer, () -> make(text, writer, knowing)));
        }));
    }

    /** What somebody asked for who is gone is nobody's wish any more; what they sent is sent again when they come back. */
    private void orPart(Writer writer, Runnable what) {
        if (writer.isGone()) {
            return;
        }
        try {
            what.run();
        } catch (NotAllowed | NotFound e) {
            writer.outbox().close(LiveCode.NOT_ALLOWED);
        } catch (StepRefused e) {
            writer.outbox().close(LiveCode.NOT_UNDERSTOOD);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A writer has to come again", e);
            writer.outbox().close(WriterWords.bye(PAUSE_SECONDS), LiveCode.TRY_AGAIN);
        }
    }

    private void hear(String words) {
        int blank = words.indexOf(' ');
        stored(Long.valueOf(words.substring(0, blank)), Integer.parseInt(words.substring(blank + 1)));
    }

    private void look() {
        if (!open.isEmpty()) {
            reading.of(() -> writing.countSteps(open.keySet())).forEach(this::stored);
        }
    }

    private void stored(Long textId, int count) {
        LiveText text = open.get(textId);
        if (text != null && text.told() < count) {
            text.later(() -> reading.run(() -> text.catchUp(count)));
        }
    }

    /** Asks of everybody whether they are there, and may still write. */
    void check() {
        all().filter(writer -> writer.outbox().isStuck())
                .forEach(writer -> writer.outbox().close(LiveCode.TRY_AGAIN));
        all().filter(writer -> writer.outbox().isClosed()).forEach(this::leave);
        open.values().stream()
                .flatMap(text -> text.writers().stream())
                .forEach(writer -> orPart(writer, () -> reading.run(() -> check(writer))));
    }

    private Stream<Writer> all() {
        return open.values().stream().flatMap(text -> text.all().stream());
    }

    private void check(Writer writer) {
        Actor actor = writer.person().now();
        if (!actor.isActive()) {
            writer.outbox().close(LiveCode.SIGNED_OUT);
        } else {
            CoText text = writing.find(writer.key()).orElseThrow(() -> new NotFound("text"));
            TextPermissions.requireCanWrite(actor, subjects.standing(actor, text.getSubject()));
        }
    }

    /** An exception would end the watch for good; while the database is away, the next look is soon. */
    private static void safely(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "It could not be looked after the open texts", e);
        }
    }
}
