package org.manyhands.coauthoring;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.manyhands.platform.live.LiveCode;
import org.manyhands.platform.live.LivePerson;
import org.manyhands.platform.live.Outbox;
import org.manyhands.platform.richtext.StepRefused;

/**
 * Where the editor's script connects to. It reads frames and hands them on; what is none ends the connection. Whether
 * somebody may connect at all is settled before ({@code LiveFilter}).
 */
@ServerEndpoint("/live/texts/{key}")
public class TextSocket {
    private static final Logger LOG = System.getLogger(TextSocket.class.getName());

    @Inject
    LiveWriters writers;

    private Writer writer;

    @OnOpen
    public void open(Session session, @PathParam("key") String key) {
        session.setMaxTextMessageBufferSize(WriterFrame.LONGEST);
        Outbox outbox = new Outbox(session, System::nanoTime);
        writer = new Writer(key, (LivePerson) session.getUserPrincipal(), outbox, new Pace(System::nanoTime));
        writers.enter(writer);
    }

    @OnMessage(maxMessageSize = WriterFrame.LONGEST)
    public void take(String frame) {
        if (!writer.mayGoOn()) {
            writer.outbox().close(LiveCode.TOO_FAST);
            return;
        }
        try {
            writers.take(writer, WriterFrame.read(frame));
        } catch (IllegalArgumentException | StepRefused e) {
            LOG.log(Level.DEBUG, "A frame was not understood: {0}", e.getMessage());
            writer.outbox().close(LiveCode.NOT_UNDERSTOOD);
        }
    }

    @OnMessage
    public void take(byte[] frame) {
        writer.outbox().close(CloseCodes.CANNOT_ACCEPT);
    }

    @OnClose
    public void close() {
        writers.leave(writer);
    }

    /** A line that broke is no error of anybody's; whatever else it was, the editor begins anew. */
    @OnError
    public void error(Throwable problem) {
        LOG.log(Level.DEBUG, "A connection broke", problem);
        writer.outbox().close(LiveCode.TRY_AGAIN);
    }
}
