package org.manyhands.testing.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Speaks plain HTTP with the portal: no redirects are followed, cookies only when they are given, each page made anew. */
public final class HttpProbe {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Portal portal;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private HttpProbe(Portal portal) {
        this.portal = portal;
        headers.put("Accept-Encoding", "gzip");
        headers.put("Accept-Language", "en");
        headers.put("Accept", "text/html,*/*;q=0.5");
        headers.put("Cache-Control", "no-cache");
    }

    public static HttpProbe of(Portal portal) {
        return new HttpProbe(portal);
    }

    /** Sends this header with every request; null takes it away. */
    public HttpProbe with(String header, String value) {
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        return this;
    }

    /** What it sends as a header, or null. */
    public String header(String name) {
        return headers.get(name);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts form fields; without a {@code with("Sec-Fetch-Site", …)} it says no more than an old browser would. */
    public Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Any other method, without a body. */
    public Answer send(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(portal.url(path))).timeout(Duration.ofSeconds(30));
        headers.forEach(builder::header);
        return builder;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().map(), text(response), response.body().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip") && body.length > 0) {
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unpacked.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * What came back.
     *
     * @param headers names are compared without regard to case by {@link #header}
     * @param body unpacked
     * @param bytes of the body as it came over the wire
     */
    public record Answer(int status, Map<String, List<String>> headers, String body, int bytes) {
        /** The header's first value, or the empty text. */
        public String header(String name) {
            return all(name).stream().findFirst().orElse("");
        }

        /** Every {@code Set-Cookie}. */
        public List<String> cookies() {
            return all("Set-Cookie");
        }

        /** The number of SQL statements that the portal says it took, when it runs measured. */
        public int statements() {
            return Integer.parseInt(header("X-Statements"));
        }

        private List<String> all(String name) {
            List<String> values = new ArrayList<>();
            headers.forEach((key, value) -> {
                if (key.equalsIgnoreCase(name)) {
                    values.addAll(value);
                }
            });
            return values;
        }
    }
}
