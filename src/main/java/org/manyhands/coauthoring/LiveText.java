package org.manyhands.coauthoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.manyhands.platform.live.LiveCode;
import org.manyhands.platform.live.Serial;

/**
 * A text that somebody on this node has open: who they are, and how far they have been told. All that happens to it happens
 * one after the other, so that everybody is told everything in its order.
 */
final class LiveText {
    private final long textId;
    private final Serial work;
    private final WritingQueries writing;
    private final Map<String, Writer> writers = new ConcurrentHashMap<>();
    private final Executor soon;
    private volatile int told;
    private boolean gathering;
    private boolean more;

    /**
     * A text that nobody has open yet.
     *
     * @param soon does what it is given after a moment
     */
    LiveText(CoText text, Executor threads, Executor soon, WritingQueries writing) {
        this.textId = text.getId();
        this.told = text.getStepCount();
        this.work = new Serial(threads);
        this.writing = writing;
        this.soon = soon;
    }

    long textId() {
        return textId;
    }

    /** How many steps those who write here have been told of. */
    int told() {
        return told;
    }

    /** Does something with it, after all that came before. */
    void later(Runnable what) {
        work.execute(what);
    }

    void add(Writer writer) {
        writers.put(writer.id(), writer);
    }

    /** Whether nobody is left without this one. */
    boolean remove(Writer writer) {
        writers.remove(writer.id());
        return writers.isEmpty();
    }

    /** Those who have it open and have been told so. */
    List<Writer> writers() {
        return writers.values().stream()
                .filter(Writer::isWelcome)
                .sorted(Comparator.comparing(Writer::name).thenComparing(Writer::id))
                .toList();
    }

    /** Everybody, also who has not been told anything yet. */
    Collection<Writer> all() {
        return writers.values();
    }

    /** Tells somebody who came the whole text, or what they missed. */
    void welcome(Writer writer, WriterFrame.Hello hello) {
        TextHead head = writing.head(textId);
        catchUp(head.number());
        writer.welcome();
        writer.answered();
        boolean whole = hello.version() == null || !isNear(head, hello.version());
        writer.outbox().send(WriterWords.welcome(head, whole, writer, named()));
        if (!whole) {
            missed(writer, hello, head);
        }
        tellOf(writer, writer);
    }

    /** Says who is there now that somebody came, wrote or went; nothing where others are not told of them. */
    void tellOf(Writer writer, Writer but) {
        if (writer.isNamed()) {
            tell(WriterWords.writers(named()), but);
        }
    }

    void tellCursor(Writer writer, WriterFrame.Cursor cursor) {
        if (writer.isNamed()) {
            tell(WriterWords.cursor(writer.id(), cursor), writer);
        }
    }

    private List<Writer> named() {
        return writers().stream().filter(Writer::isNamed).toList();
    }

    /** Whoever knows more steps than there are has them from a text that was replaced by an older one. */
    private static boolean isNear(TextHead head, int version) {
        return version <= head.number() && head.knowsSince(version);
    }

    /** Last comes that a batch was all in vain: it says so as of now, which an editor understands once it knows all else. */
    private void missed(Writer writer, WriterFrame.Hello hello, TextHead head) {
        for (TextBatch batch : writing.batches(textId, hello.version(), head.number())) {
            if (batch.getStepCount() > 0) {
                writer.outbox().send(answer(writer, batch, hello.last()));
            }
        }
        if (hello.last() > 0) {
            writing.find(textId, writer.session(), hello.last())
                    .filter(batch -> batch.getStepCount() == 0)
                    .ifPresent(batch -> writer.outbox().send(answer(writer, batch, hello.last())));
        }
    }

    private String answer(Writer writer, TextBatch batch, int last) {
        return writer.isOf(batch.getSessionKey()) && batch.getNumber() == last
                ? answer(writer, batch)
                : WriterWords.steps(batch.getFirstStep(), batch.getSteps(), null);
    }

    /**
     * Tells a writer what became of a batch. Of one of which nothing was left it is told as of now: an editor passes over
     * what it takes for known, and would wait for ever.
     */
    String answer(Writer writer, TextBatch batch) {
        int from = batch.getStepCount() == 0 ? told : batch.getFirstStep();
        return WriterWords.answer(from, batch.getSteps(), writer.id(), batch.getNumber(), batch.getSources());
    }

    /** Whether other nodes stored steps before, which nobody here has been told of. */
    boolean missed(TextChanged changed) {
        return changed.from() > told;
    }

    /** Somebody on this node has changed it, and all that came before has been told. */
    void changed(TextChanged changed) {
        if (changed.from() < told && changed.count() > 0) {
            return;
        }
        int from = Math.max(changed.from(), told);
        told = from + changed.count();
        List<Writer> all = writers();
        String author = all.stream()
                .filter(writer -> writer.isOf(changed.session()))
                .map(Writer::id)
                .findFirst()
                .orElse(null);
        String others = WriterWords.steps(from, changed.steps(), author);
        for (Writer writer : all) {
            boolean own = writer.isOf(changed.session());
            if (own) {
                writer.outbox()
                        .add(WriterWords.answer(from, changed.steps(), author, changed.number(), changed.sources()));
            } else if (changed.count() > 0) {
                writer.outbox().add(others);
            }
        }
        more = true;
        if (!gathering) {
            flush();
        }
    }

    /** Sends what all wait for; what comes within a moment after that goes together. */
    private void flush() {
        more = false;
        gathering = true;
        writers().forEach(writer -> writer.outbox().flush());
        soon.execute(() -> later(this::goOn));
    }

    private void goOn() {
        gathering = false;
        if (more) {
            flush();
        }
    }

    /** Tells what other nodes stored, as far as it is known to have been. */
    void catchUp(int stepCount) {
        if (stepCount <= told) {
            return;
        }
        for (TextBatch batch : writing.batches(textId, told, stepCount)) {
            told = batch.getFirstStep() + batch.getStepCount();
            for (Writer writer : writers()) {
                writer.outbox()
                        .send(
                                writer.isOf(batch.getSessionKey())
                                        ? answer(writer, batch)
                                        : WriterWords.steps(batch.getFirstStep(), batch.getSteps(), null));
            }
        }
    }

    /** Says something to everybody but one. */
    void tell(String words, Writer but) {
        for (Writer writer : writers()) {
            if (writer != but) {
                writer.outbox().send(words);
            }
        }
    }

    /** Parts with everybody for now. */
    void part(int seconds) {
        writers().forEach(writer -> writer.outbox().close(WriterWords.bye(seconds), LiveCode.TRY_AGAIN));
    }
}
