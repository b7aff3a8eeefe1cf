import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People of the demonstration who reply in public topics, as browsers do, until the portal no longer answers.
 *
 * <p>Usage: java Poster.java BASE RECORD post|again|count. The record has a line for each reply: its words, what became of it,
 * and what was sent. "again" sends once more what was never answered, as a person would by reloading; "count" reads the
 * topics as a visitor and fails when a reply that was answered is missing, or any stands there twice.
 */
public class Poster {
    private static final Pattern EMAIL = Pattern.compile("\"email\": \"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern WORDS = Pattern.compile("fault-[0-9a-f-]{36}");
    private static final int PEOPLE = 24;
    private static final int TOPICS = 3;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Path record;

    private Poster(String base, Path record) {
        this.base = base;
        this.record = record;
    }

    public static void main(String[] arguments) throws Exception {
        Poster poster = new Poster(arguments[0], Path.of(arguments[1]));
        switch (arguments[2]) {
            case "post" -> poster.post();
            case "again" -> poster.again();
            default -> System.exit(poster.count());
        }
    }

    private void post() throws Exception {
        List<String> topics = topics();
        List<Thread> people = new ArrayList<>();
        for (String email : people()) {
            Thread person = new Thread(() -> replyOn(email, topics));
            person.start();
            people.add(person);
        }
        for (Thread person : people) {
            person.join();
        }
    }

    private void replyOn(String email, List<String> topics) {
        try {
            String cookie = signedIn(email);
            for (int i = Math.abs(email.hashCode()); ; i++) {
                if (!reply(topics.get(i % topics.size()), cookie)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The portal is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether this person can go on. */
    private boolean reply(String topic, String cookie) throws IOException, InterruptedException {
        String page = get(topic + "?page=99999", cookie).body();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            if (form.group().contains("id=\"reply-form\"")) {
                String words = "fault-" + UUID.randomUUID();
                Map<String, String> fields = new LinkedHashMap<>(Map.of("text", words, "post", "post"));
                Matcher hidden = HIDDEN.matcher(form.group());
                while (hidden.find()) {
                    fields.put(first(NAME, hidden.group()), first(VALUE, hidden.group()));
                }
                return send(words, cookie, form.group(1), encode(fields));
            }
        }
        return false;
    }

    private boolean send(String words, String cookie, String action, String body)
            throws IOException, InterruptedException {
        note(words, "sent", cookie + "\t" + action + "\t" + body);
        HttpResponse<String> answer = post(action, cookie, body);
        String place = answer.headers().firstValue("Location").orElse("");
        boolean made = answer.statusCode() == 302 && place.startsWith("/topics/") && place.contains("#");
        String unmade = answer.statusCode() < 500 ? "refused" : "failed";
        note(words, made ? "answered" : unmade, answer.statusCode() + " " + place);
        return made;
    }

    private void again() throws Exception {
        for (Map.Entry<String, String[]> each : read().entrySet()) {
            String[] how = each.getValue();
            if (how[0].equals("sent") || how[0].equals("failed")) {
                send(each.getKey(), how[1], how[2], how[3]);
            }
        }
    }

    private int count() throws Exception {
        Map<String, String[]> all = read();
        Map<String, Integer> found = new TreeMap<>();
        for (String topic : topics()) {
            for (int page = pages(topic); page > 0; page--) {
                Matcher words = WORDS.matcher(get(topic + "?page=" + page, "").body());
                while (words.find()) {
                    found.merge(words.group(), 1, Integer::sum);
                }
            }
        }
        long answered = all.values().stream().filter(each -> each[0].equals("answered")).count();
        long refused = all.values().stream().filter(each -> each[0].equals("refused")).count();
        long failed = all.size() - answered - refused;
        long again = all.values().stream().filter(each -> each.length > 4).count();
        long lost = all.entrySet().stream()
                .filter(each -> each.getValue()[0].equals("answered") && !found.containsKey(each.getKey()))
                .count();
        long twice = found.values().stream().filter(times -> times > 1).count();
        System.out.printf(
                "%d replies answered, %d sent again, %d refused, %d never answered; lost %d, twice %d%n",
                answered, again, refused, failed, lost, twice);
        return answered == 0 || lost + twice > 0 ? 1 : 0;
    }

    private int pages(String topic) throws IOException, InterruptedException {
        Matcher number = Pattern.compile("[?&;]page=(\\d+)").matcher(get(topic + "?page=1", "").body());
        int most = 1;
        while (number.find()) {
            most = Math.max(most, Integer.parseInt(number.group(1)));
        }
        return most;
    }

    /** The last state of each reply, with what was sent, and a fifth place if it was sent more than once. */
    private Map<String, String[]> read() throws IOException {
        Map<String, String[]> all = new LinkedHashMap<>();
        for (String line : Files.readAllLines(record)) {
            String[] parts = line.split("\t", -1);
            String[] before = all.get(parts[0]);
            if (before == null) {
                all.put(parts[0], new String[] {"sent", parts[2], parts[3], parts[4]});
            } else if (parts[1].equals("sent")) {
                all.put(parts[0], new String[] {"sent", parts[2], parts[3], parts[4], "again"});
            } else {
                before[0] = parts[1];
            }
        }
        return all;
    }

    private synchronized void note(String words, String state, String more) throws IOException {
        Files.writeString(
                record,
                words + "\t" + state + "\t" + more + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Some topics that visitors read, the same ones each time. */
    private List<String> topics() throws Exception {
        Path known = record.resolveSibling("topics");
        if (!Files.exists(known)) {
            String cookie = signedIn("peer@demo.example");
            TreeSet<String> topics = new TreeSet<>();
            Matcher forum = Pattern.compile("href=\"(/forums/[^\"/]+)\"").matcher(get("/talk", "").body());
            while (forum.find() && topics.size() < TOPICS) {
                Matcher topic = Pattern.compile("href=\"(/topics/[^\"?#]+)\"").matcher(get(forum.group(1), "").body());
                while (topic.find() && topics.size() < TOPICS) {
                    if (get(topic.group(1) + "?page=99999", cookie).body().contains("id=\"reply-form\"")) {
                        topics.add(topic.group(1));
                    }
                }
            }
            Files.write(known, topics);
        }
        return Files.readAllLines(known);
    }

    private static List<String> people() throws IOException {
        return EMAIL.matcher(Files.readString(Path.of("src/main/resources/demo/people.json")))
                .results()
                .map(found -> found.group(1))
                .limit(PEOPLE)
                .toList();
    }

    /** People stay signed in from one repetition to the next: all come from one address, whose tries are counted. */
    private String signedIn(String email) throws IOException, InterruptedException {
        Path known = record.resolveSibling("signed-in-" + email);
        if (!Files.exists(known)) {
            String cookie = signIn(email);
            if (!cookie.isEmpty()) {
                Files.writeString(known, cookie);
            }
            return cookie;
        }
        return Files.readString(known);
    }

    private String signIn(String email) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "/sign-in",
                "",
                encode(Map.of(
                        "sign-in", "sign-in",
                        "email", email,
                        "password", "walk-together-2026",
                        "do-sign-in", "Sign in",
                        "jakarta.faces.ViewState", "stateless")));
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return client.send(
                request(path, cookie).header("Cache-Control", "no-cache").GET().build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String cookie, String body) throws IOException, InterruptedException {
        return client.send(
                request(path, cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "en");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
