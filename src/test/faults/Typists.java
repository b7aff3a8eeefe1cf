import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Eight people type in one text, half of them at each of two portals that share a database. Who loses the line goes to the
 * other portal, says how far they are and sends again what was not answered. In the end both portals are asked for the
 * text: whatever was typed must stand there, once.
 *
 * <p>Usage: java Typists.java BASE OTHER-BASE SECONDS RECORD   (a line is added to RECORD with each answer)
 */
public class Typists {
    private static final List<String> PEOPLE =
            List.of("leader", "theo", "grace", "priya", "professional", "manager", "peer", "dot");
    private static final long PAUSE_MILLIS = 60;
    private static final Pattern FROM = Pattern.compile("\"from\":(\\d+),\"steps\":");
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+),\"own\":");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern MARK = Pattern.compile("#\\d+-\\d+#");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<String> bases;
    private final List<String> cookies = new ArrayList<>();
    private final String text;

    private Typists(List<String> bases) throws Exception {
        this.bases = bases;
        for (String person : PEOPLE) {
            cookies.add(post("/sign-in", "", Map.of("sign-in", "sign-in", "do-sign-in", "x", "email", person + "@demo.example",
                            "password", "walk-together-2026"))
                    .headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", ""));
        }
        String owner = cookies.get(0);
        String place = post("/proposals/new?space=getting-help-early", owner, Map.of("proposal", "proposal", "do-begin",
                        "x", "title", "Typed", "summary", "By many."))
                .headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
        post(place.replaceFirst("/write$", "/authors"), owner, Map.of("let-members", "let-members", "do-let-members", "x",
                "members", "author"));
        HttpRequest page = HttpRequest.newBuilder(URI.create(bases.get(0) + place)).header("Cookie", owner).build();
        text = first("/live/texts/[a-z0-9]+", CLIENT.send(page, HttpResponse.BodyHandlers.ofString()).body());
    }

    public static void main(String[] arguments) throws Exception {
        Typists typists = new Typists(List.of(arguments[0], arguments[1]));
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.parseInt(arguments[2]));
        List<Editor> editors = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            editors.add(typists.new Editor(i, until, java.nio.file.Path.of(arguments[3])));
        }
        editors.forEach(Thread::start);
        for (Editor editor : editors) {
            editor.join();
        }
        System.exit(typists.judge(editors) ? 0 : 1);
    }

    private boolean judge(List<Editor> editors) throws Exception {
        List<String> typed = editors.stream().flatMap(editor -> editor.answered.stream()).toList();
        List<String> texts = new ArrayList<>();
        for (String base : bases) {
            Line line = new Line(base, cookies.get(0));
            line.send(hello("z".repeat(20), null, 0));
            texts.add(line.next("\"type\":\"welcome\"").replaceAll("(?s).*\"text\":", ""));
        }
        List<String> there = MARK.matcher(texts.get(0)).results().map(found -> found.group()).sorted().toList();
        long lost = typed.stream().filter(mark -> !there.contains(mark)).count();
        long twice = there.size() - there.stream().distinct().count();
        boolean same = texts.get(0).equals(texts.get(1));
        int moves = editors.stream().mapToInt(editor -> editor.moves).sum();
        System.out.printf("answered %d, lost %d, twice %d, lines broken %d, both portals say the same: %s%n", typed.size(),
                lost, twice, moves, same);
        return lost == 0 && twice == 0 && same && moves > 0;
    }

    private HttpResponse<String> post(String path, String as, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")) + "&jakarta.faces.ViewState=stateless";
        return CLIENT.send(HttpRequest.newBuilder(URI.create(bases.get(0) + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", as)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String first(String pattern, String where) {
        Matcher matcher = Pattern.compile(pattern).matcher(where);
        if (!matcher.find()) {
            throw new IllegalStateException("There is no " + pattern);
        }
        return matcher.group();
    }

    private static String hello(String session, Integer version, int last) {
        return "{\"type\":\"hello\",\"protocol\":1,\"schema\":1,\"session\":\"" + session + "\",\"version\":" + version
                + ",\"last\":" + last + "}";
    }

    /** One editor: a batch is under way at a time, and sent again in the same form until it is answered. */
    private final class Editor extends Thread {
        private final List<String> answered = new ArrayList<>();
        private final int number;
        private final long until;
        private final java.nio.file.Path record;
        private int moves;
        private int base;
        private int version = -1;
        private String waiting;
        private String mark;
        private int batch;

        Editor(int number, long until, java.nio.file.Path record) {
            this.number = number;
            this.until = until;
            this.record = record;
            base = number % 2;
        }

        @Override
        public void run() {
            while (waiting != null || System.nanoTime() < until) {
                try (Line line = new Line(bases.get(base), cookies.get(number))) {
                    line.send(hello(String.valueOf((char) ('a' + number)).repeat(20), version < 0 ? null : version,
                            waiting == null ? 0 : batch));
                    hear(line.next("\"type\":\"welcome\""));
                    write(line);
                } catch (Exception e) {
                    moves++;
                    base = 1 - base;
                    pause(200);
                }
            }
        }

        private void write(Line line) throws Exception {
            while (waiting != null || System.nanoTime() < until) {
                if (waiting == null) {
                    pause(PAUSE_MILLIS);
                    mark = "#" + number + "-" + ++batch + "#";
                    waiting = "{\"type\":\"batch\",\"number\":" + batch + ",\"base\":" + version + ",\"steps\":[{\"stepType\":"
                            + "\"replace\",\"from\":2,\"to\":2,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"" + mark
                            + "\"}]}}],\"ways\":[null]}";
                }
                line.send(waiting);
                while (waiting != null) {
                    hear(line.next("\"type\":\"steps\""));
                }
            }
        }

        private void hear(String frame) throws Exception {
            Matcher from = FROM.matcher(frame);
            if (!from.find()) {
                Matcher known = VERSION.matcher(frame);
                if (version < 0 && known.find()) {
                    version = Integer.parseInt(known.group(1));
                }
                return;
            }
            if (Integer.parseInt(from.group(1)) > version) {
                throw new IllegalStateException("There is a gap");
            }
            version = Math.max(version, Integer.parseInt(from.group(1)) + frame.split("\"stepType\"", -1).length - 1);
            Matcher own = NUMBER.matcher(frame);
            if (own.find() && Integer.parseInt(own.group(1)) == batch && waiting != null) {
                answered.add(mark);
                waiting = null;
                java.nio.file.Files.writeString(record, mark + "\n", java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection to one portal. */
    private final class Line implements WebSocket.Listener, AutoCloseable {
        private static final String END = "";
        private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
        private final StringBuilder words = new StringBuilder();
        private final WebSocket socket;

        Line(String base, String cookie) {
            socket = CLIENT.newWebSocketBuilder()
                    .header("Cookie", cookie)
                    .header("Origin", base)
                    .connectTimeout(java.time.Duration.ofSeconds(5))
                    .buildAsync(URI.create(base.replace("http:", "ws:") + text), this)
                    .join();
        }

        void send(String frame) {
            socket.sendText(frame, true).join();
        }

        String next(String kind) throws Exception {
            while (true) {
                String frame = frames.poll(20, TimeUnit.SECONDS);
                if (frame == null || frame.equals(END)) {
                    throw new IllegalStateException("The line broke");
                }
                if (frame.contains(kind)) {
                    return frame;
                }
            }
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            words.append(data);
            if (last) {
                words.toString().lines().forEach(frames::add);
                words.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            frames.add(END);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable problem) {
            frames.add(END);
        }

        @Override
        public void close() {
            socket.abort();
        }
    }
}
