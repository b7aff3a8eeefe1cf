package org.manyhands.coauthoring;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.manyhands.platform.live.Outbox;
import org.manyhands.platform.persistence.NodeNews;
import org.manyhands.platform.persistence.TransactionMemory;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/**
 * A node of the portal as far as one text goes: the services that take, store and tell what is written, as they run in the
 * server, over a database and without the server. What it keeps in memory goes with it. One thread at a time may use it.
 */
@SuppressWarnings("UnnecessaryAssignment") // nobody injects anything here
final class WritingNode {
    private final WritingDatabase database;
    private final WritingService service = new WritingService();
    private final TextService forms = new TextService();
    private final WritingQueries writing = new WritingQueries();
    private final TextLockQueries locks = new TextLockQueries();
    private final TextQueries texts = new TextQueries();
    private final CopiedPassages copied = new CopiedPassages();
    private final TextHeads heads = new TextHeads();
    private final List<TextChanged> changes = new ArrayList<>();
    private final LiveText live;

    WritingNode(WritingDatabase database) {
        this.database = database;
        writing.heads = heads;
        service.writing = writing;
        service.news = new NodeNews();
        service.credits = new TextCredits();
        service.credits.writing = writing;
        service.copied = copied;
        service.clauses = new NewClauses();
        service.clauses.writing = writing;
        copied.writing = writing;
        service.locks = locks;
        locks.subjects = new Subjects();
        locks.texts = texts;
        locks.writing = writing;
        service.rests = new Rests();
        service.written = new Unlimited();
        service.changes = new Changes(changes::add);
        service.clock = Clock.systemUTC();
        forms.service = service;
        forms.locks = locks;
        forms.rests = service.rests;
        forms.throttle = new Unhurried();
        live = reading(() ->
                new LiveText(writing.em.find(CoText.class, database.textId()), Runnable::run, Runnable::run, writing));
    }

    /** Nobody does too much. */
    private static final class Unhurried extends Throttle {
        @Override
        public void check(Limit limit, String who) {}
    }

    /** Everybody who is a person writes, as the persona with the number of the account. */
    private static final class Subjects extends TextSubjects {
        @Override
        TextStanding standing(Actor actor, SubjectRef subject) {
            return new TextStanding(true, true, actor.accountId(), actor.name(), null, false, false);
        }
    }

    private static final class Rests extends TextRestJob {
        @Override
        void expect(CoText text) {
            // Nobody waits for versions here.
        }
    }

    private static final class Unlimited extends WrittenToday {
        @Override
        void add(Actor writer, TextBatch batch) {
            // Programs write here for years.
        }
    }

    /** An editor was opened, or came again. */
    Writer open(long persona, Outbox outbox) {
        return new Writer(String.valueOf(persona), null, outbox, null);
    }

    /** What came from an editor; others are told of it, and the editor is answered. */
    void take(Writer writer, String words) {
        WriterFrame frame = WriterFrame.read(words);
        if (frame instanceof WriterFrame.Hello hello) {
            writer.join(live, hello.session(), "writer " + writer.key(), true);
            live.add(writer);
            live.later(() -> reading(() -> welcome(writer, hello)));
        } else if (frame instanceof WriterFrame.Batch batch) {
            live.later(() -> make(writer, batch));
        }
    }

    private boolean welcome(Writer writer, WriterFrame.Hello hello) {
        live.welcome(writer, hello);
        return true;
    }

    private void make(Writer writer, WriterFrame.Batch batch) {
        SentBatch sent = new SentBatch(writer.session(), batch.number(), batch.base(), batch.steps(), batch.ways());
        Actor actor = Actor.person(Long.parseLong(writer.key()), "writer " + writer.key(), false, false, false);
        TextBatch stored = take(actor, sent);
        if (stored.getFirstStep() < live.told()) {
            writer.outbox().send(live.answer(writer, stored));
        }
    }

    /** Takes a batch, and tells those who have the text open here. */
    TextBatch take(Actor actor, SentBatch sent) {
        TextBatch stored = store(actor, sent);
        tellAll();
        return stored;
    }

    /** Takes what somebody wrote for a clause in a form. */
    void write(Actor actor, String clauseKey, TextDraft draft) {
        service.unsaved = new TransactionMemory();
        reading(() -> {
            forms.writeClause(
                    actor, service.em.find(CoText.class, database.textId()).getSubject(), clauseKey, draft);
            return true;
        });
        tellAll();
    }

    /** Takes steps of a form that were made ready in the text as it stood before. */
    void store(long persona, ReadySteps ready) {
        service.unsaved = new TransactionMemory();
        Actor actor = Actor.person(persona, "writer " + persona, false, false, false);
        reading(() -> service.change(
                actor,
                locks.lock(actor, database.textId()).text(),
                ready,
                Authorship.of(service.em.getReference(Persona.class, persona), null)));
        tellAll();
    }

    /** The number of the credit that somebody will have for what they write in a form. */
    int credit(long persona) {
        return reading(() -> service.credits.number(
                database.textId(),
                Authorship.of(service.em.getReference(Persona.class, persona), null),
                TextCredit.Way.FORM));
    }

    private void tellAll() {
        List<TextChanged> made = List.copyOf(changes);
        changes.clear();
        for (TextChanged changed : made) {
            heads.keep(changed);
            live.later(() -> reading(() -> tell(changed)));
        }
    }

    private TextBatch store(Actor actor, SentBatch sent) {
        service.unsaved = new TransactionMemory();
        try {
            return reading(() -> service.take(actor, database.textId(), sent));
        } catch (FormerTextNeeded e) {
            changes.clear();
            return store(actor, sent.knowing(reading(() -> copied.former(database.textId(), sent))));
        }
    }

    private boolean tell(TextChanged changed) {
        if (live.missed(changed)) {
            live.catchUp(changed.from());
        }
        live.changed(changed);
        return true;
    }

    void leave(Writer writer) {
        live.remove(writer);
    }

    /** Looks what other nodes stored. */
    void look() {
        live.later(() -> reading(() -> {
            live.catchUp(writing.countSteps(List.of(database.textId())).get(database.textId()));
            return true;
        }));
    }

    /** The text as this node has it. */
    TextHead head() {
        return reading(() -> writing.head(database.textId()));
    }

    /** What the node remembers of the text goes, as when it is started anew. */
    void forget() {
        heads.forget(database.textId());
    }

    /** The text as it was after so many steps, as this node makes it. */
    TextHead at(int steps) {
        return reading(() -> writing.at(database.textId(), steps));
    }

    /** The text after all steps, made from a head that somebody has by the log alone. */
    TextHead replayed(TextHead from, int to) {
        return reading(() -> {
            TextHead head = from;
            for (TextBatch batch : writing.batches(database.textId(), from.number(), to)) {
                head = batch.logged().madeIn(head);
            }
            return head;
        });
    }

    private <T> T reading(Supplier<T> what) {
        return database.make((EntityManager em) -> {
            service.em = em;
            writing.em = em;
            locks.em = em;
            texts.em = em;
            forms.em = em;
            return what.get();
        });
    }
}
