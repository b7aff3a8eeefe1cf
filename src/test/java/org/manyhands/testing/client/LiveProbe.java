package org.manyhands.testing.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Speaks over one open connection with the portal, as a page's script or somebody worse. */
public final class LiveProbe implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final Consumer<String> ear;
    private final WebSocket socket;

    private LiveProbe(Portal portal, String path, String cookie, String origin, Consumer<String> ear) {
        this.ear = ear;
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().connectTimeout(PATIENCE);
        if (cookie != null) {
            builder.header("Cookie", cookie);
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        socket = builder.buildAsync(URI.create(portal.url(path).replace("http:", "ws:")), new Listener())
                .join();
    }

    /** Connects as a page of the portal does for somebody. */
    public static LiveProbe open(Portal portal, String path, String cookie) {
        return new LiveProbe(portal, path, cookie, origin(portal), null);
    }

    /** The same with somebody who takes each message as it comes. */
    public static LiveProbe open(Portal portal, String path, String cookie, Consumer<String> ear) {
        return new LiveProbe(portal, path, cookie, origin(portal), ear);
    }

    /** The status by which a handshake is refused; 101 when it is not. */
    public static int status(Portal portal, String path, String cookie, String origin) {
        try {
            new LiveProbe(portal, path, cookie, origin, null).close();
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    /** How the portal's own pages say where they come from. */
    public static String origin(Portal portal) {
        return portal.url("");
    }

    public LiveProbe send(String frame) {
        socket.sendText(frame, true).join();
        return this;
    }

    /** Sends a frame that is no text. */
    public LiveProbe send(byte[] frame) {
        socket.sendBinary(ByteBuffer.wrap(frame), true).join();
        return this;
    }

    /** The next message of a type; others before it are passed over. */
    public JsonObject next(String type) {
        try {
            while (true) {
                JsonObject message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("No " + type + " came");
                }
                if (message.getString("type").equals(type)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The code with which the portal closes the connection. */
    public int closed() {
        return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    /** As when a line breaks: nobody says good-bye. */
    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder words = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            words.append(data);
            if (last) {
                words.toString().lines().forEach(this::take);
                words.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String message) {
            if (ear != null) {
                ear.accept(message);
                return;
            }
            try (JsonReader reader = Json.createReader(new StringReader(message))) {
                messages.add(reader.readObject());
            }
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable problem) {
            closed.complete(-1);
        }
    }
}
