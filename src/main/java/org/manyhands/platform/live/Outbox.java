package org.manyhands.platform.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What waits to be sent over one connection. One frame is on its way at a time, as servers want it, and holds all messages
 * that waited for it, each in a line of its own. Whoever is too slow to take what waits is parted with, comes again and
 * asks for what is missing. A message longer than all that may wait goes only when nothing else does.
 */
public final class Outbox {
    private static final Logger LOG = System.getLogger(Outbox.class.getName());

    private static final String LINE = "\n";

    /** In messages and in characters, beside what is on its way; somebody with a good line has none waiting. */
    private static final int MANY = 2_000;

    private static final int MUCH = 1_000_000;

    /** How long a frame may be on its way, and how many characters are worth a second more: a whole text takes its time. */
    private static final int LONG_SECONDS = 20;

    private static final int SLOW = 20_000;

    private final Session session;
    private final LongSupplier nanoTime;
    private final List<String> waiting = new ArrayList<>();
    private long size;
    private long until;
    private boolean sending;

    /** Whether a frame is being given to the server just now; whatever closes the line then would come before it. */
    private boolean handing;

    private CloseCode after;
    private CloseCode ending;
    private boolean closed;

    public Outbox(Session session, LongSupplier nanoTime) {
        this.session = session;
        this.nanoTime = nanoTime;
    }

    /** Sends a message after those before it, without waiting for any. */
    public void send(String message) {
        add(message);
        flush();
    }

    /**
     * Keeps a message until what waits is sent.
     *
     * @param message without line breaks
     */
    public void add(String message) {
        boolean full;
        synchronized (this) {
            if (isClosed()) {
                return;
            }
            waiting.add(message);
            size += message.length();
            boolean alone = waiting.size() == 1 && !sending;
            full = waiting.size() > MANY || (size > MUCH && !alone);
        }
        if (full) {
            close(LiveCode.TRY_AGAIN);
        }
    }

    /** Sends what waits, once what is on its way has gone. */
    public void flush() {
        String frame;
        synchronized (this) {
            if (closed || sending || waiting.isEmpty()) {
                return;
            }
            frame = String.join(LINE, waiting);
            waiting.clear();
            size = 0;
            sending = true;
            handing = true;
            until = nanoTime.getAsLong() + TimeUnit.SECONDS.toNanos(LONG_SECONDS + frame.length() / SLOW);
        }
        try {
            session.getAsyncRemote().sendText(frame, this::sent);
        } catch (RuntimeException e) {
            // Tyrus has no type of its own for a line that has just ended.
            LOG.log(Level.DEBUG, "The connection is closed already", e);
            synchronized (this) {
                sending = false;
            }
            close(LiveCode.TRY_AGAIN);
        } finally {
            handed();
        }
    }

    private void handed() {
        CloseCode code;
        synchronized (this) {
            handing = false;
            code = after;
            after = null;
        }
        if (code != null) {
            part(code);
        }
    }

    /**
     * Sends a last message after those before it, and closes once it has gone. On a line that takes nothing it never has:
     * whoever looks after those that are stuck closes it without.
     */
    public void close(String last, CloseCode code) {
        synchronized (this) {
            if (isClosed()) {
                return;
            }
            waiting.add(last);
            ending = code;
        }
        flush();
    }

    /** Closes; what waits is not sent any more, but for a last message that is on its way. */
    public void close(CloseCode code) {
        synchronized (this) {
            if (closed || (ending != null && sending && !isStuck())) {
                return;
            }
            closed = true;
            waiting.clear();
            if (handing && !isStuck()) {
                after = code;
                return;
            }
        }
        part(code);
    }

    private void part(CloseCode code) {
        try {
            session.close(new CloseReason(code, ""));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "The connection was closed already", e);
        }
    }

    /** Whether what is on its way should have been taken by now. */
    public synchronized boolean isStuck() {
        return sending && nanoTime.getAsLong() - until > 0;
    }

    /** Whether nothing more is taken to be sent; a last message may still be on its way. */
    public synchronized boolean isClosed() {
        return closed || ending != null;
    }

    /** Whether nothing is on its way any more, either. */
    public synchronized boolean isOver() {
        return closed;
    }

    private void sent(SendResult result) {
        CloseCode last;
        synchronized (this) {
            sending = false;
            last = waiting.isEmpty() ? ending : null;
        }
        if (!result.isOK()) {
            close(LiveCode.TRY_AGAIN);
        } else if (last != null) {
            close(last);
        } else {
            flush();
        }
    }
}
