package org.manyhands.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a line takes that carries each frame only when the test says so. */
class OutboxTest {
    private static final int MUCH = 1_000_000;

    private final AtomicLong now = new AtomicLong(-1);
    private final List<String> sent = new ArrayList<>();
    private final List<Integer> closed = new ArrayList<>();
    private SendHandler underWay;
    private boolean ended;

    /** What somebody else does while a frame is given to the server. */
    private Runnable meanwhile = () -> {};

    private final Outbox outbox = new Outbox(session(), now::get);

    @Test
    void whatWaitedGoesTogether() {
        outbox.send("a");
        outbox.send("b");
        outbox.send("c");
        assertThat(sent).containsExactly("a");
        carry();
        assertThat(sent).containsExactly("a", "b\nc");
    }

    @Test
    void aWholeTextGoesHoweverLongItIsAndSoDoesWhatFollows() {
        outbox.send("x".repeat(3 * MUCH));
        outbox.send("y");
        carry();
        assertThat(sent).hasSize(2);
        assertThat(outbox.isClosed()).isFalse();
    }

    @Test
    void whoIsTooSlowForWhatWaitsIsPartedWith() {
        outbox.send("x");
        outbox.send("y".repeat(MUCH));
        assertThat(outbox.isClosed()).isFalse();
        outbox.send("z");
        assertThat(outbox.isClosed()).isTrue();
    }

    @Test
    void whatIsOnItsWayTooLongIsStuck() {
        outbox.send("x".repeat(200_000));
        pass(29);
        assertThat(outbox.isStuck()).isFalse();
        pass(2);
        assertThat(outbox.isStuck()).isTrue();
        carry();
        assertThat(outbox.isStuck()).isFalse();
        outbox.send("x");
        assertThat(outbox.isStuck()).isFalse();
        pass(21);
        assertThat(outbox.isStuck()).isTrue();
    }

    @Test
    void theLastMessageGoesBehindWhatIsOnItsWayAndThenTheLineIsClosed() {
        outbox.send("a");
        outbox.send("b");
        outbox.close("bye", LiveCode.TRY_AGAIN);
        outbox.close(LiveCode.TOO_FAST);
        outbox.send("c");
        assertThat(outbox.isClosed()).isTrue();
        assertThat(closed).isEmpty();
        carry();
        assertThat(sent).containsExactly("a", "b\nbye");
        assertThat(closed).isEmpty();
        assertThat(outbox.isOver()).isFalse();
        carry();
        assertThat(closed).containsExactly(LiveCode.TRY_AGAIN.getCode());
        assertThat(outbox.isOver()).isTrue();
    }

    @Test
    void aLineThatDoesNotTakeTheLastMessageIsClosedWithout() {
        outbox.send("a");
        outbox.close("bye", LiveCode.NOT_ALLOWED);
        pass(21);
        assertThat(outbox.isStuck()).isTrue();
        outbox.close(LiveCode.TRY_AGAIN);
        assertThat(sent).containsExactly("a");
        assertThat(closed).containsExactly(LiveCode.TRY_AGAIN.getCode());
        carry();
        assertThat(sent).containsExactly("a");
        assertThat(closed).hasSize(1);
    }

    @Test
    void aLineThatEndsBeforeTheLastMessageIsOver() {
        ended = true;
        outbox.close("bye", LiveCode.NOT_ALLOWED);
        assertThat(outbox.isOver()).isTrue();
    }

    @Test
    void aLineThatHasJustEndedIsLetGoWithoutHarmToWhoSends() {
        ended = true;
        outbox.send("x");
        assertThat(outbox.isClosed()).isTrue();
        outbox.send("y");
        assertThat(sent).isEmpty();
    }

    /** Browsers complain of words that come after the end. */
    @Test
    void noFrameGoesOutBehindTheEndOfTheLine() {
        meanwhile = () -> {
            outbox.close(LiveCode.SIGNED_OUT);
            outbox.send("y");
            assertThat(closed).isEmpty();
        };
        outbox.send("x");
        assertThat(sent).containsExactly("x");
        assertThat(closed).containsExactly(LiveCode.SIGNED_OUT.getCode());
        carry();
        assertThat(sent).hasSize(1);
        assertThat(closed).hasSize(1);
    }

    @Test
    void aLineThatTakesNoFrameIsClosedAllTheSame() {
        meanwhile = () -> {
            pass(21);
            outbox.close(LiveCode.TRY_AGAIN);
            assertThat(closed).containsExactly(LiveCode.TRY_AGAIN.getCode());
        };
        outbox.send("x");
        assertThat(closed).hasSize(1);
    }

    private void pass(int seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private void carry() {
        underWay.onResult(new SendResult());
    }

    private Session session() {
        ClassLoader loader = OutboxTest.class.getClassLoader();
        Object remote = Proxy.newProxyInstance(
                loader, new Class<?>[] {RemoteEndpoint.Async.class}, (proxy, method, arguments) -> {
                    if (ended) {
                        throw new RuntimeException("Socket is not connected.");
                    }
                    meanwhile.run();
                    sent.add((String) arguments[0]);
                    underWay = (SendHandler) arguments[1];
                    return null;
                });
        return (Session) Proxy.newProxyInstance(loader, new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
            if (!method.getName().equals("close")) {
                return remote;
            }
            if (ended) {
                throw new RuntimeException("Socket is not connected.");
            }
            closed.add(((CloseReason) arguments[0]).getCloseCode().getCode());
            return null;
        });
    }
}
