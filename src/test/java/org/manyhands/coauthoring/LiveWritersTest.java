package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.live.LiveCode;
import org.manyhands.platform.live.ReadingService;
import org.manyhands.platform.persistence.NodeNews;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.Rebase;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.StepWay;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Who is there, and what is done for them, when they come, send and go at the worst moments. */
@Timeout(60)
@SuppressWarnings("UnnecessaryAssignment") // nobody injects anything here
class LiveWritersTest {
    private static final TextHead BLANK = new TextHead(0, Parts.blank("a"));

    /** Writes only because of an organization. */
    private static final long MEMBER = 9;

    /** Batches of this number and above are. */
    private static final int REFUSED = 1_000;

    private final LiveThreads threads = new LiveThreads();
    private final LiveTexts open = new LiveTexts();
    private final LiveWriters writers = new LiveWriters();

    /** What is asked about a writer waits for these. */
    private final Semaphore asked = new Semaphore(0);

    private final Semaphore mayAnswer = new Semaphore(0);

    /** What is stored waits for these. */
    private final Semaphore taken = new Semaphore(0);

    private final Semaphore mayStore = new Semaphore(0);

    /** One for each piece of work that has been done. */
    private final Semaphore done = new Semaphore(0);

    private final CoText text = new WritingDatabase(Parts.blank("a").json()).read();
    private final TextBatch stored = stored(Typing.steps(Typing.words(2, "x")));

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

    @Test
    void whoLeavesBeforeTheyAreLetInIsNotThere() throws InterruptedException {
        OpenLine line = new OpenLine();
        Writer ghost = line.writer(1);
        writers.enter(ghost);
        writers.take(ghost, hello("g"));
        asked.acquire();
        writers.leave(ghost);
        mayAnswer.release();
        done.acquire();
        mayAnswer.release();
        OpenLine other = new OpenLine();
        Writer present = other.writer(2);
        writers.enter(present);
        writers.take(present, hello("p"));
        assertThat(other.words.take()).contains("\"welcome\"", present.id()).doesNotContain(ghost.id());
        assertThat(line.words).isEmpty();
        assertThat(open.writers()).containsExactly(present);
    }

    @Test
    void whoWasPartedWithIsNotThereEvenIfTheServerNeverSaysSo() throws InterruptedException {
        mayAnswer.release(1_000);
        OpenLine line = new OpenLine();
        Writer gone = line.writer(1);
        writers.enter(gone);
        writers.take(gone, hello("g"));
        assertThat(line.words.take()).contains("\"welcome\"");
        gone.outbox().close(CloseReason.CloseCodes.TRY_AGAIN_LATER);
        writers.check();
        OpenLine other = new OpenLine();
        Writer present = other.writer(2);
        writers.enter(present);
        writers.take(present, hello("p"));
        assertThat(other.words.take()).contains("\"welcome\"").doesNotContain(gone.id());
    }

    @Test
    void whoTakesNothingIsPartedWith() throws InterruptedException {
        mayAnswer.release(1_000);
        OpenLine line = new OpenLine();
        line.slow = true;
        Writer writer = welcomed(line, 1);
        writers.check();
        assertThat(writer.isGone()).isFalse();
        line.now.addAndGet(TimeUnit.SECONDS.toNanos(21));
        writers.check();
        assertThat(line.closed.take()).isEqualTo(LiveCode.TRY_AGAIN.getCode());
        assertThat(writer.isGone()).isTrue();
    }

    @Test
    void whoWritesByAnOrganizationIsNamedOnceTheyHaveWritten() throws InterruptedException {
        mayAnswer.release(1_000);
        mayStore.release(1_000);
        OpenLine line = new OpenLine();
        welcomed(line, 1);
        OpenLine hidden = new OpenLine();
        Writer member = hidden.writer(MEMBER);
        writers.enter(member);
        writers.take(member, hello("m"));
        assertThat(hidden.words.take()).contains("\"name\":\"writer 1\"").doesNotContain("writer " + MEMBER);
        writers.take(member, new WriterFrame.Cursor(0, 2, 2));
        writers.take(member, batch(REFUSED));
        assertThat(hidden.words.take()).contains("\"refused\"");
        assertThat(line.words).isEmpty();
        writers.take(member, batch(1));
        assertThat(line.words.take()).contains("\"writers\"", "\"name\":\"writer " + MEMBER + "\"");
        writers.take(member, new WriterFrame.Cursor(0, 2, 2));
        assertThat(line.words.take()).contains("\"cursor\"", member.id());
    }

    @Test
    void whoWritesByAnOrganizationComesAndGoesUnseen() throws InterruptedException {
        mayAnswer.release(1_000);
        OpenLine line = new OpenLine();
        welcomed(line, 1);
        OpenLine hidden = new OpenLine();
        writers.leave(welcomed(hidden, MEMBER));
        OpenLine third = new OpenLine();
        Writer other = welcomed(third, 2);
        assertThat(line.words.take()).contains(other.id());
    }

    @Test
    void whoSendsASecondBatchWhileOneWaitsIsPartedWith() throws InterruptedException {
        mayAnswer.release(1_000);
        OpenLine line = new OpenLine();
        Writer writer = welcomed(line, 1);
        writers.take(writer, batch(1));
        taken.acquire();
        writers.take(writer, batch(2));
        assertThat(line.closed.take()).isEqualTo(LiveCode.TOO_FAST.getCode());
        mayStore.release(1_000);
        assertThat(taken.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void whoGreetsAgainBeforeTheyAreGreetedIsPartedWith() throws InterruptedException {
        OpenLine line = new OpenLine();
        Writer writer = line.writer(1);
        writers.enter(writer);
        writers.take(writer, hello("g"));
        writers.take(writer, hello("g"));
        assertThat(line.closed.take()).isEqualTo(LiveCode.TOO_FAST.getCode());
    }

    @Test
    void whatWasRefusedIsAnsweredAndTheNextBatchTaken() throws InterruptedException {
        mayAnswer.release(1_000);
        mayStore.release(1_000);
        OpenLine line = new OpenLine();
        Writer writer = welcomed(line, 1);
        for (int number = REFUSED; number < REFUSED + 50; number++) {
            writers.take(writer, batch(number));
            assertThat(line.words.take()).contains("\"refused\"", "\"number\":" + number);
        }
        assertThat(line.closed).isEmpty();
    }

    @Test
    void moreConnectionsAreNoMoreToSend() {
        mayAnswer.release(1_000);
        mayStore.release(1_000);
        List<OpenLine> lines =
                IntStream.range(0, 200).mapToObj(i -> new OpenLine()).toList();
        for (OpenLine line : lines) {
            Writer writer = line.writer(1);
            writers.enter(writer);
            writers.take(writer, hello("g"));
            writers.leave(writer);
        }
        assertThat(lines.get(0).closed).isEmpty();
        assertThat(lines.get(199).closed).contains(LiveCode.TOO_FAST.getCode());
    }

    private Writer welcomed(OpenLine line, long account) throws InterruptedException {
        Writer writer = line.writer(account);
        writers.enter(writer);
        writers.take(writer, hello("w"));
        assertThat(line.words.take()).contains("\"welcome\"");
        return writer;
    }

    private TextBatch stored(List<Step> steps) {
        return new TextBatch(
                text, SentBatch.form(0, steps), null, new Rebase(BLANK.text(), steps, List.of(0)), Instant.EPOCH);
    }

    private static WriterFrame.Batch batch(int number) {
        return new WriterFrame.Batch(number, 0, Typing.steps(Typing.words(2, "x")), List.of(StepWay.WRITTEN));
    }

    private static WriterFrame.Hello hello(String letter) {
        return new WriterFrame.Hello(Schema.current().number(), letter.repeat(20), null, 0);
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
                    true, true, actor.accountId(), actor.name(), null, actor.accountId() == MEMBER, false);
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
