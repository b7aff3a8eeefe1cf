package org.manyhands.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checks of a visit see what they are there for, on pages made wrong on purpose. */
class VisitPageIT {
    private static final String PAGE = "<!DOCTYPE html><html lang=en><head><title>Try</title>"
            + "<link rel=icon href=data:,></head><body><main><h1>Try</h1>%s</main></body></html>";

    private final AtomicBoolean answered = new AtomicBoolean();
    private HttpServer server;
    private String body = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.createContext(
                "/slow",
                exchange -> CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS)
                        .execute(() -> {
                            answered.set(true);
                            answer(exchange);
                        }));
        server.start();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            byte[] bytes = PAGE.formatted(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aRightPagePasses() {
        body = "<p>All is well.</p>";
        try (Visit visit = visit(Browser.phone())) {
            visit.open("/").checked("harness").sees("All is well");
            assertThat(visit.traffic().weight()).isBetween(200, 600);
        }
    }

    @Test
    void smallTargetsAreSeenWithAndWithoutScript() {
        body = "<p><a href=/a aria-label=one>.</a><a href=/b aria-label=two>.</a><a href=/c aria-label=three>.</a></p>";
        for (Browser browser :
                new Browser[] {Browser.desktop(), Browser.desktop().withoutScript()}) {
            try (Visit visit = visit(browser)) {
                visit.open("/");
                assertThatThrownBy(() -> visit.checked("harness")).hasMessageContaining("target-size");
            }
        }
    }

    @Test
    void sidewaysScrollingIsSeen() {
        body = "<table><tr><td>" + "wide".repeat(200) + "</td></tr></table>";
        try (Visit visit = visit(Browser.phone())) {
            visit.open("/");
            assertThatThrownBy(visit::fits).hasMessageContaining("TABLE");
        }
    }

    @Test
    void refusedScriptIsSeen() {
        body = "<script>document.title = 'x'</script>";
        assertComplaint("Content Security Policy");
    }

    @Test
    void missingFilesAreSeen() {
        body = "<img alt='' src=http://127.0.0.1:9/none.png>";
        assertComplaint("another host");
    }

    @Test
    void wrongMarkupIsSeen() {
        body = "<p><div>x</div></p>";
        try (Visit visit = visit(Browser.desktop())) {
            visit.open("/");
            assertThatThrownBy(() -> visit.checked("harness")).hasMessageContaining("Nu HTML checker");
        }
    }

    @Test
    void aSlowAnswerIsAwaited() {
        body = "<form action=/slow method=post><button>Send</button></form><a href=/slow>Go</a>";
        try (Visit visit = visit(Browser.desktop())) {
            visit.open("/").press("Send");
            assertThat(answered.getAndSet(false)).isTrue();
            visit.open("/").follow("Go");
            assertThat(answered).isTrue();
        }
    }

    private void assertComplaint(String words) {
        Visit visit = visit(Browser.desktop());
        visit.open("/");
        assertThatThrownBy(visit::close).hasMessageContaining(words);
    }

    private Visit visit(Browser browser) {
        return browser.visit("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
