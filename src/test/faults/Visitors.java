import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Visitors who read at an even pace whatever the portal does, as people do who know nothing of each other. Writes a line for
 * each answer: when it was asked for (seconds since 1970), its status (0 for none), the milliseconds until it was there, and the
 * page.
 *
 * <p>Usage: java Visitors.java BASE SECONDS PAGES-A-SECOND PAGE…   where a page is a path, and "+" before it asks for one that is
 * made anew.
 */
public class Visitors {
    private static final PrintStream OUT = System.out;

    private Visitors() {}

    public static void main(String[] arguments) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        int seconds = Integer.parseInt(arguments[1]);
        int pace = Integer.parseInt(arguments[2]);
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < seconds * pace; i++) {
            long due = begun + i * 1_000_000_000L / pace;
            long left = due - System.nanoTime();
            if (left > 0) {
                Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
            }
            answers.add(read(client, arguments[0], arguments[3 + i % (arguments.length - 3)]));
        }
        answers.forEach(CompletableFuture::join);
    }

    private static CompletableFuture<Void> read(HttpClient client, String base, String page) {
        long asked = System.currentTimeMillis();
        long begun = System.nanoTime();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + page.replaceFirst("^\\+", "")))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "en");
        if (page.startsWith("+")) {
            request.header("Cache-Control", "no-cache");
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .handle((answer, failure) -> {
                    int status = failure == null ? answer.statusCode() : 0;
                    synchronized (OUT) {
                        OUT.printf("%.3f %d %d %s%n", asked / 1000.0, status, (System.nanoTime() - begun) / 1_000_000, page);
                    }
                    return null;
                });
    }
}
