package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.live.LiveCode;

/** Who is there, and what is done for them, when they come, send and go at the worst moments. */
class LiveWritersTest extends WritersAtWork {
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
}
