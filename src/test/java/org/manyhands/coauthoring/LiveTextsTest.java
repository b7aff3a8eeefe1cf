package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.live.LiveCode;
import org.manyhands.platform.live.LivePeople;
import org.manyhands.platform.live.Outbox;
import org.manyhands.platform.live.ReadingService;
import org.manyhands.platform.persistence.FullDisk;
import org.manyhands.platform.persistence.NodeNews;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.richtext.StepWay;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Who is there, and what is done for them, when they come, send and go at the worst moments. */
@Timeout(60)
@SuppressWarnings("UnnecessaryAssignment") // nobody injects anything here
class LiveTextsTest {
    private static final TextHead BLANK = new TextHead(0, Parts.blank("a"));

    private final LiveTexts texts = new LiveTexts();

    /** What is asked about a writer waits for these. */
    private final Semaphore asked = new Semaphore(0);

    private final Semaphore mayAnswer = new Semaphore(0);

    /** What is stored waits for these; all of it is refused. */
    private final Semaphore taken = new Semaphore(0);

    private final Semaphore mayStore = new Semaphore(0);

    /** One for each piece of work that has been done. */
    private final Semaphore done = new Semaphore(0);

    private final CoText text = new WritingDatabase(Parts.blank("a").json()).read();

    @BeforeEach
    void start() {
        texts.factory = new Threads();
        texts.news = new NodeNews();
        texts.writing = new Texts();
        texts.subjects = new Subjects();
        texts.reading = new Reading();
        texts.service = new Storing();
        texts.disk = new Disk();
        texts.texts = new Words();
        texts.start();
    }

    @AfterEach
    void stop() {
        mayAnswer.release(1_000);
        mayStore.release(1_000);
        texts.stop();
    }

    @Test
    void whoLeavesBeforeTheyAreLetInIsNotThere() throws InterruptedException {
        Line line = new Line();
        Writer ghost = line.writer(1);
        texts.enter(ghost);
        texts.take(ghost, hello("g"));
        asked.acquire();
        texts.leave(ghost);
        mayAnswer.release();
        done.acquire();
        mayAnswer.release();
        Line other = new Line();
        Writer present = other.writer(2);
        texts.enter(present);
        texts.take(present, hello("p"));
        assertThat(other.words.take()).contains("\"welcome\"", present.id()).doesNotContain(ghost.id());
        assertThat(line.words).isEmpty();
    }

    @Test
    void whoWasPartedWithIsNotThereEvenIfTheServerNeverSaysSo() throws InterruptedException {
        mayAnswer.release(1_000);
        Line line = new Line();
        Writer gone = line.writer(1);
        texts.enter(gone);
        texts.take(gone, hello("g"));
        assertThat(line.words.take()).contains("\"welcome\"");
        gone.outbox().close(CloseReason.CloseCodes.TRY_AGAIN_LATER);
        texts.check();
        Line other = new Line();
        Writer present = other.writer(2);
        texts.enter(present);
        texts.take(present, hello("p"));
        assertThat(other.words.take()).contains("\"welcome\"").doesNotContain(gone.id());
    }

    @Test
    void whoTakesNothingIsPartedWith() throws InterruptedException {
        mayAnswer.release(1_000);
        Line line = new Line();
        line.slow = true;
        Writer writer = welcomed(line, 1);
        texts.check();
        assertThat(writer.isGone()).isFalse();
        line.now.addAndGet(TimeUnit.SECONDS.toNanos(21));
        texts.check();
        assertThat(line.closed.take()).isEqualTo(LiveCode.TRY_AGAIN.getCode());
        assertThat(writer.isGone()).isTrue();
    }

    @Test
    void whoSendsASecondBatchWhileOneWaitsIsPartedWith() throws InterruptedException {
        mayAnswer.release(1_000);
        Line line = new Line();
        Writer writer = welcomed(line, 1);
        texts.take(writer, batch(1));
        taken.acquire();
        texts.take(writer, batch(2));
        assertThat(line.closed.take()).isEqualTo(LiveCode.TOO_FAST.getCode());
        mayStore.release(1_000);
        assertThat(taken.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void whoGreetsAgainBeforeTheyAreGreetedIsPartedWith() throws InterruptedException {
        Line line = new Line();
        Writer writer = line.writer(1);
        texts.enter(writer);
        texts.take(writer, hello("g"));
        texts.take(writer, hello("g"));
        assertThat(line.closed.take()).isEqualTo(LiveCode.TOO_FAST.getCode());
    }

    @Test
    void whatWasRefusedIsAnsweredAndTheNextBatchTaken() throws InterruptedException {
        mayAnswer.release(1_000);
        mayStore.release(1_000);
        Line line = new Line();
        Writer writer = welcomed(line, 1);
        for (int number = 1; number < 50; number++) {
            texts.take(writer, batch(number));
            assertThat(line.words.take()).contains("\"refused\"", "\"number\":" + number);
        }
        assertThat(line.closed).isEmpty();
    }

    @Test
    void moreConnectionsAreNoMoreToSend() {
        mayAnswer.release(1_000);
        mayStore.release(1_000);
        List<Line> lines = IntStream.range(0, 200).mapToObj(i -> new Line()).toList();
        for (Line line : lines) {
            Writer writer = line.writer(1);
            texts.enter(writer);
            texts.take(writer, hello("g"));
            texts.leave(writer);
        }
        assertThat(lines.get(0).closed).isEmpty();
        assertThat(lines.get(199).closed).contains(LiveCode.TOO_FAST.getCode());
    }

    private Writer welcomed(Line line, long account) throws InterruptedException {
        Writer writer = line.writer(account);
        texts.enter(writer);
        texts.take(writer, hello("w"));
        assertThat(line.words.take()).contains("\"welcome\"");
        return writer;
    }

    private static WriterFrame.Batch batch(int number) {
        return new WriterFrame.Batch(number, 0, Typing.steps(Typing.words(2, "x")), List.of(StepWay.WRITTEN));
    }

    private static WriterFrame.Hello hello(String letter) {
        return new WriterFrame.Hello(Schema.current().number(), letter.repeat(20), null, 0);
    }

    /** The line to an editor: what was sent over it, and why it was closed. */
    private static final class Line {
        private final BlockingQueue<String> words = new LinkedBlockingQueue<>();
        private final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
        private final AtomicLong now = new AtomicLong();
        private volatile boolean slow;

        Writer writer(long account) {
            Actor actor = Actor.person(account, "writer " + account, false, false, false);
            return new Writer(
                    "text", LivePeople.person(actor), new Outbox(session(), now::get), new Pace(System::nanoTime));
        }

        private Session session() {
            ClassLoader loader = LiveTextsTest.class.getClassLoader();
            Object remote = Proxy.newProxyInstance(
                    loader, new Class<?>[] {RemoteEndpoint.Async.class}, (proxy, method, arguments) -> {
                        ((String) arguments[0]).lines().forEach(words::add);
                        if (!slow) {
                            ((SendHandler) arguments[1]).onResult(new SendResult());
                        }
                        return null;
                    });
            return (Session) Proxy.newProxyInstance(
                    loader, new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            closed.add(
                                    ((CloseReason) arguments[0]).getCloseCode().getCode());
                            return null;
                        }
                        return remote;
                    });
        }
    }

    private static final class Threads implements ManagedThreadFactory {
        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        }
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
            return new TextStanding(true, true, actor.accountId(), actor.name(), null, false);
        }
    }

    private final class Storing extends WritingService {
        @Override
        public TextBatch take(Actor actor, long textId, SentBatch sent) {
            taken.release();
            mayStore.acquireUninterruptibly();
            throw new RuleViolation("coauthoring.too-long");
        }
    }

    private static final class Disk extends FullDisk {
        @Override
        public boolean isFull() {
            return false;
        }
    }

    private static final class Words extends org.manyhands.platform.i18n.Texts {
        @Override
        public String of(Locale language, String key, Object... args) {
            return key;
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
