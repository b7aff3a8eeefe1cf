import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers in a topic as people do, one after the other, and prints how long the portal takes from the sent form to its
 * answer, with the commit in it: p50 and p99 in milliseconds. The first half of the answers only warms the portal. Prints
 * the cookie of the first person as well, for reading as somebody who is signed in.
 *
 * <p>Usage: java Answer.java BASE TOPIC PASSWORD ANSWERS-EACH EMAIL…
 */
public class Answer {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    private Answer(String base) {
        this.base = base;
    }

    public static void main(String[] args) throws Exception {
        List<Double> taken = new ArrayList<>();
        String cookie = null;
        for (String email : Arrays.asList(args).subList(4, args.length)) {
            Answer person = new Answer(args[0]);
            person.send("/sign-in", "sign-in", Map.of("email", email, "password", args[2]), "do-sign-in");
            cookie = cookie == null ? person.cookies() : cookie;
            for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                taken.add(person.send(args[1], "reply-form",
                        Map.of("text", "We have tried this in our group, and it helped. Number " + i), "post"));
            }
        }
        List<Double> sorted = taken.subList(taken.size() / 2, taken.size()).stream().sorted().toList();
        System.out.printf("answers %d p50 %.1f p99 %.1f%n", sorted.size(), sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100));
        System.out.println(cookie);
    }

    /** Fills in the form of a page and sends it; milliseconds until the answer is there. */
    private double send(String path, String form, Map<String, String> words, String button) throws Exception {
        String page = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), body()).body();
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            if (forms.group().contains("id=\"" + form + "\"")) {
                Map<String, String> fields = new LinkedHashMap<>(words);
                Matcher hidden = HIDDEN.matcher(forms.group());
                while (hidden.find()) {
                    fields.put(first(NAME, hidden.group()), first(VALUE, hidden.group()));
                }
                fields.put(button, button);
                return post(forms.group(1), fields);
            }
        }
        throw new IllegalStateException(path + " has no form " + form);
    }

    private double post(String action, Map<String, String> fields) throws Exception {
        String sent = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent))
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request, body());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(action + " answered " + answer.statusCode() + ":\n" + answer.body());
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private String cookies() {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static HttpResponse.BodyHandler<String> body() {
        return HttpResponse.BodyHandlers.ofString();
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
