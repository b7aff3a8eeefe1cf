package org.manyhands.platform.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.i18n.ReadersLanguage;

/** Whoever is refused is answered without work, and by a page that was made whole. */
class RefusalFilterTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final FilterChain NOBODY = (request, response) -> {
        throw new AssertionError("nothing is made again");
    };

    /** It can ask nobody who reads: trying to do so fails. */
    private final ReadersLanguage unableToAsk = new ReadersLanguage();

    private final RefusalFilter filter = new RefusalFilter();
    private final HttpServletRequest request = request();
    private final Answer answer = new Answer();

    @BeforeEach
    void someoneAsksWithoutALanguageInTheAddress() {
        Asked.become(Asked.of("/talk", "es", List.of(Locale.ENGLISH, SPANISH)));
    }

    @AfterEach
    void theAnswerIsGiven() {
        Asked.become(null);
    }

    @Test
    void thePageIsKeptInTheLanguageOfTheBrowser() throws Exception {
        filter.doFilter(request, answer.response(), (asked, response) -> {
            assertThat(unableToAsk.get()).isEqualTo(SPANISH);
            write(response.getOutputStream(), "ahora no");
        });
        assertThat(answer.text()).isEqualTo("ahora no");
        Answer next = new Answer();
        filter.doFilter(request, next.response(), NOBODY);
        assertThat(next.text()).isEqualTo("ahora no");
        assertThat(next.headers).containsEntry("Content-Language", "es");
    }

    @Test
    void whatFailedWhileItWasMadeIsNotKept() throws Exception {
        filter.doFilter(request, answer.response(), (asked, response) -> {
            write(response.getOutputStream(), "half a p");
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        });
        assertThat(answer.text()).isEmpty();
        filter.doFilter(request, answer.response(), (asked, response) -> {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_OK);
            write(response.getOutputStream(), "another page");
        });
        Answer next = new Answer();
        filter.doFilter(request, next.response(), (asked, response) -> write(response.getOutputStream(), "whole"));
        assertThat(next.text()).isEqualTo("whole");
    }

    private static void write(ServletOutputStream stream, String words) throws java.io.IOException {
        stream.write(words.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpServletRequest request() {
        return stub(
                HttpServletRequest.class,
                (proxy, method, args) ->
                        method.getName().equals("getAttribute") && RequestDispatcher.ERROR_STATUS_CODE.equals(args[0])
                                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                                : null);
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** What the browser gets. */
    private static final class Answer extends ServletOutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Map<String, String> headers = new HashMap<>();
        private int status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

        HttpServletResponse response() {
            return stub(HttpServletResponse.class, (proxy, method, args) -> switch (method.getName()) {
                case "getOutputStream" -> this;
                case "getStatus" -> status;
                case "getContentType" -> "text/html;charset=UTF-8";
                case "setStatus", "sendError" -> {
                    status = (int) args[0];
                    yield null;
                }
                case "setHeader" -> {
                    headers.put((String) args[0], (String) args[1]);
                    yield null;
                }
                default -> null;
            });
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
