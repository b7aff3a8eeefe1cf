package org.manyhands.coauthoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.live.LiveCode;
import org.manyhands.platform.live.ReadingService;
import org.manyhands.platform.persistence.FullDisk;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.security.Actor;

/** Those who have an editor open on this node: who may come, what becomes of what they send, and how long they may stay. */
@ApplicationScoped
class LiveWriters {
    /** When a node goes, or the database is away, everybody comes again after so many seconds, and some more. */
    static final int PAUSE_SECONDS = 2;

    /** How often it is asked whether those who write still may; nobody writes longer than five seconds who may not. */
    private static final long CHECK_MILLIS = 3_000;

    @Inject
    LiveThreads threads;

    @Inject
    LiveTexts open;

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
    ReadingService reading;

    private final OpenEditors editors = new OpenEditors();

    @PostConstruct
    void start() {
        threads.every(CHECK_MILLIS, this::check);
    }

    /** An editor was opened; nobody has so many of them, and whoever is signed out has none. */
    void enter(Writer writer) {
        if (!writer.person().cameSignedIn()) {
            threads.now().execute(() -> writer.outbox().close(LiveCode.SIGNED_OUT));
        } else if (!editors.enter(writer.person().accountId())) {
            threads.now().execute(() -> writer.outbox().close(LiveCode.TOO_MANY));
        }
    }

    /** What an editor sent. The first thing is a greeting; it waits for the answer to that and to each batch. */
    void take(Writer writer, WriterFrame frame) {
        LiveText text = writer.text();
        boolean asks = frame instanceof WriterFrame.Hello || frame instanceof WriterFrame.Batch;
        if (!writer.person().cameSignedIn()) {
            writer.outbox().close(LiveCode.SIGNED_OUT);
        } else if (frame instanceof WriterFrame.Ping) {
            writer.outbox().send(WriterWords.PONG);
        } else if (text == null && !(frame instanceof WriterFrame.Hello)) {
            writer.outbox().close(LiveCode.NOT_UNDERSTOOD);
        } else if (!editors.allow(writer.person().accountId()) || (asks && !writer.ask())) {
            writer.outbox().close(LiveCode.TOO_FAST);
        } else if (frame instanceof WriterFrame.Hello hello && text == null) {
            threads.now().execute(() -> writer.serve(() -> reading.run(() -> greet(writer, hello))));
        } else if (frame instanceof WriterFrame.Hello hello) {
            welcome(text, writer, hello);
        } else if (frame instanceof WriterFrame.Batch batch) {
            SentBatch sent = new SentBatch(writer.session(), batch.number(), batch.base(), batch.steps(), batch.ways());
            text.later(() -> writer.serve(() -> make(text, writer, sent)));
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
            open.leave(writer, text);
            text.later(() -> text.tellOf(writer, null));
        }
    }

    private void greet(Writer writer, WriterFrame.Hello hello) {
        if (hello.schema() != Schema.current().number()) {
            writer.outbox().close(LiveCode.OTHER_VERSION);
            return;
        }
        Actor actor = writer.signedIn();
        if (hello.page() != null && !hello.page().equals(PageOf.person(writer.key(), actor.accountId()))) {
            // What the page still has to send are words of whoever was signed in before.
            throw new SignedOut();
        }
        CoText found = writing.find(writer.key()).orElseThrow(() -> new NotFound("text"));
        TextStanding standing = subjects.standing(actor, found.getSubject());
        TextPermissions.requireCanWrite(actor, standing);
        LiveText text = open.enter(writer, found);
        writer.join(text, hello.session(), standing.name(), !standing.byOrganization());
        if (writer.isGone()) {
            // Whoever left before had no text to be taken from.
            open.leave(writer, text);
        }
        welcome(text, writer, hello);
    }

    private void welcome(LiveText text, Writer writer, WriterFrame.Hello hello) {
        text.later(() -> writer.serve(() -> reading.run(() -> text.welcome(writer, hello))));
    }

    private void make(LiveText text, Writer writer, SentBatch sent) {
        if (disk.isFull()) {
            writer.outbox().close(WriterWords.bye(PAUSE_SECONDS), LiveCode.TRY_AGAIN);
            return;
        }
        try {
            TextBatch stored = reading.of(() -> service.take(writer.signedIn(), text.textId(), sent));
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
        threads.lookups()
                .execute(() -> writer.serve(() -> {
                    SentBatch knowing = sent.knowing(reading.of(() -> copied.former(text.textId(), sent)));
                    text.later(() -> writer.serve(() -> make(text, writer, knowing)));
                }));
    }

    /** Asks of everybody whether they are there, and may still write. */
    void check() {
        open.writers().stream()
                .filter(writer -> writer.outbox().isStuck())
                .forEach(writer -> writer.outbox().close(LiveCode.TRY_AGAIN));
        open.writers().stream().filter(writer -> writer.outbox().isClosed()).forEach(this::leave);
        open.writers().stream()
                .filter(Writer::isWelcome)
                .forEach(writer -> writer.serve(() -> reading.run(() -> check(writer))));
    }

    private void check(Writer writer) {
        Actor actor = writer.signedIn();
        CoText text = writing.find(writer.key()).orElseThrow(() -> new NotFound("text"));
        TextPermissions.requireCanWrite(actor, subjects.standing(actor, text.getSubject()));
    }
}
