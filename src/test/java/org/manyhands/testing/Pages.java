package org.manyhands.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.manyhands.accounts.DemoAccounts;
import org.manyhands.accounts.SignInForm;
import org.manyhands.accounts.SignInService;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;

/** Asks the portal that a service test runs in for its pages, over HTTP, as the people that the test has made. */
@ApplicationScoped
public class Pages {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** The server of the service tests puts the portal under its name, which no page minds. */
    private static final String PORTAL = "http://127.0.0.1:" + System.getProperty("test.http.port") + "/manyhands";

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"&]+)\"");

    @Inject
    SignInService signIns;

    @Inject
    People people;

    /** Signs somebody in for as many pages as the test wants; a visitor simply comes. */
    public Reader as(Actor actor) {
        if (!actor.isPerson()) {
            return new Reader("");
        }
        SignInForm form = new SignInForm();
        form.setEmail(people.address(actor));
        form.setPassword(DemoAccounts.PASSWORD);
        return new Reader("mh-sign-in=" + signIns.signIn(Actor.visitor(), form, Keys.random()));
    }

    /** Somebody at a browser. */
    public static final class Reader {
        private final String cookie;

        private Reader(String cookie) {
            this.cookie = cookie;
        }

        /** The answer as it came; redirects are not followed. */
        public Answer get(String path) {
            return send(path, HttpRequest.newBuilder().GET());
        }

        /** A list to its end, page after page: what other tests left may fill the first ones. */
        public String whole(String path) {
            StringBuilder pages = new StringBuilder();
            Matcher further;
            String next = path;
            do {
                String body = get(next).body();
                pages.append(body);
                further = NEXT.matcher(body);
                next = further.find() ? further.group(1) : null;
            } while (next != null);
            return pages.toString();
        }

        /** Sends a form as a browser would from one of the portal's own pages, whatever it may hold. */
        public Answer post(String path, Map<String, String> fields) {
            String body = fields.entrySet().stream()
                    .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                    .collect(Collectors.joining("&"));
            return send(
                    path,
                    HttpRequest.newBuilder()
                            .header("Sec-Fetch-Site", "same-origin")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private Answer send(String path, HttpRequest.Builder request) {
            request.uri(URI.create(PORTAL + path))
                    .header("Cache-Control", "no-cache")
                    .timeout(Duration.ofSeconds(60));
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            try {
                HttpResponse<String> answer =
                        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                return new Answer(
                        answer.statusCode(),
                        answer.headers().firstValue("Location").orElse(""),
                        answer.body(),
                        Integer.parseInt(
                                answer.headers().firstValue("X-Statements").orElse("-1")));
            } catch (IOException e) {
                throw new IllegalStateException(path, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * What came back.
     *
     * @param location where a redirect leads, or the empty text
     * @param statements how many the page took
     */
    public record Answer(int status, String location, String body, int statements) {}
}
