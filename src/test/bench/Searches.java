import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Searches as people do, with words that stand in posts: prints words of the database of a stopped portal, or asks a portal for
 * some of them, one search after the other, and prints p50, p95 and p99 in milliseconds, from the request to the whole page.
 * The first half of the searches only warms the portal.
 *
 * <p>Usage: java -cp DRIVERS Searches.java words URL USER PASSWORD, or java Searches.java ask BASE FILE
 */
public class Searches {
    private static final int SEARCHES = 2_000;

    public static void main(String[] args) throws Exception {
        if (args[0].equals("words")) {
            words(args[1], args[2], args[3]);
        } else {
            List<String> words = Files.readAllLines(Path.of(args[2]));
            for (int many = 1; many <= 3; many++) {
                ask(args[1] + "/search?q=", words, many, "");
                ask(args[1] + "/search?q=", words, many, "x");
            }
            ask(args[1] + "/search/titles?q=", words, 2, "");
        }
    }

    private static void words(String url, String user, String password) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user, password);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select source from post order by id fetch first 500 rows only")) {
            while (row.next()) {
                Arrays.stream(row.getString(1).split("[^\\p{L}]+"))
                        .filter(word -> word.length() > 3)
                        .forEach(System.out::println);
            }
        }
    }

    private static void ask(String page, List<String> words, int many, String mistake)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        Random random = new Random(many);
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < SEARCHES; i++) {
            List<String> typed = new ArrayList<>();
            for (int j = 0; j < many; j++) {
                typed.add(words.get(random.nextInt(words.size())) + mistake);
            }
            String address = page + URLEncoder.encode(String.join(" ", typed), StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            long begun = System.nanoTime();
            int status = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            taken.add((System.nanoTime() - begun) / 1e6);
            if (status != 200) {
                throw new IllegalStateException(address + " answers " + status);
            }
        }
        List<Double> sorted = taken.subList(SEARCHES / 2, SEARCHES).stream().sorted().toList();
        System.out.printf("%s%d words%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n", page.replaceAll(".*/|\\?.*", "") + ", ",
                many, mistake.isEmpty() ? "" : ", mistyped", at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }
}
