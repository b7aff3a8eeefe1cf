package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.live.ReadingService;
import org.manyhands.platform.persistence.NodeNews;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.richtext.StepWay;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Writers of one text without a server; a test says when what is asked and stored for them is done. */
@Timeout(60)
@SuppressWarnings("UnnecessaryAssignment") // nobody injects anything here
abstract class WritersAtWork {
    static final TextHead BLANK = new TextHead(0, Parts.blank("a"));

    /** Writes only because of an organization. */
    static final long MEMBER = 9;

    static final long READER = 8;

    /** Batches of this number and above are. */
    static final int REFUSED = 1_000;

    final LiveThreads threads = new LiveThreads();
    final LiveTexts open = new LiveTexts();
    final LiveWriters writers = new LiveWriters();

    /** What is asked about a writer waits for these. */
    final Semaphore asked = new Semaphore(0);

    final Semaphore mayAnswer = new Semaphore(0);

    /** What is stored waits for these. */
    final Semaphore taken = new Semaphore(0);

    final Semaphore mayStore = new Semaphore(0);

    /** One for each piece of work that has been done. */
    final Semaphore done = new Semaphore(0);

    final CoText text = new WritingDatabase(Parts.blank("a").json()).read();
    final TextBatch stored =
            new TextBatch(text, null, null, null, 0, Typing.steps(Typing.words(2, "x")), List.of(0), Instant.EPOCH);

    @BeforeEach
    void start() {
        threads.factory = new PlainThreads();
        threads.start();
        open.threads = threads;
        open.news = new NodeNews();
        open.writing = new Texts();
        open.reading = new Reading();
        open.start();
        writers.threads = threads;
        writers.open = open;
        writers.writing = open.writing;
        writers.subjects = new Subjects();
        writers.reading = open.reading;
        writers.service = new Storing();
        writers.disk = new RoomyDisk();
        writers.texts = new KeysAsWords();
        writers.start();
    }

    @AfterEach
    void stop() {
        mayAnswer.release(1_000);
        mayStore.release(1_000);
        open.stop();
        threads.stop();
    }

    Writer welcomed(OpenLine line, long account) throws InterruptedException {
        Writer writer = line.writer(account);
        writers.enter(writer);
        writers.take(writer, hello("w"));
        assertThat(line.words.take()).contains("\"welcome\"");
        return writer;
    }

    static WriterFrame.Batch batch(int number) {
        return new WriterFrame.Batch(number, 0, Typing.steps(Typing.words(2, "x")), List.of(StepWay.WRITTEN));
    }

    static WriterFrame.Hello hello(String letter) {
        return new WriterFrame.Hello(Schema.current().number(), letter.repeat(20), null, 0, null);
    }

    private final class Texts extends WritingQueries {
        @Override
        Optional<CoText> find(String key) {
            return Optional.of(text);
        }

        @Override
        TextHead head(long textId) {
            return BLANK;
        }

        @Override
        Map<Long, Integer> countSteps(Collection<Long> textIds) {
            return Map.of(text.getId(), 0);
        }
    }

    /** Everybody may write, once it is answered. */
    private final class Subjects extends TextSubjects {
        @Override
        TextStanding standing(Actor actor, SubjectRef subject) {
            asked.release();
            mayAnswer.acquireUninterruptibly();
            return new TextStanding(
                    true,
                    actor.accountId() != READER,
                    actor.accountId(),
                    actor.name(),
                    null,
                    actor.accountId() == MEMBER,
                    false);
        }
    }

    private final class Storing extends WritingService {
        @Override
        public TextBatch take(Actor actor, long textId, SentBatch sent) {
            taken.release();
            mayStore.acquireUninterruptibly();
            if (sent.number() >= REFUSED) {
                throw new RuleViolation("coauthoring.too-long");
            }
            return stored;
        }
    }

    private final class Reading extends ReadingService {
        @Override
        public <T> T of(Supplier<T> what) {
            return what.get();
        }

        @Override
        public void run(Runnable what) {
            what.run();
            done.release();
        }
    }
}
