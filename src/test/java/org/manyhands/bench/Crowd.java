package org.manyhands.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.testing.client.LiveProbe;
import org.manyhands.testing.client.Portal;

/** Editors of one text that type words of which each is known, so that its arrival can be timed. */
final class Crowd implements AutoCloseable {
    private static final Pattern FROM = Pattern.compile("\"from\":(\\d+),\"steps\":");
    private static final Pattern MARK = Pattern.compile("#(\\d+)#");
    private static final String ANSWER = ",\"number\":";
    private static final String STEP = "\"stepType\"";
    private static final int PIECE = 20_000;

    /** Nobody may send more than twenty frames a second for long. */
    private static final long ROUND_MILLIS = 70;

    private static final double MILLION = 1e6;

    private final Portal portal;
    private final List<Editor> editors = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Double> taken = new ConcurrentLinkedQueue<>();

    /** What a run showed: milliseconds, and how many cores the portal took. */
    record Result(int edits, double p50, double p99, double cores) {}

    Crowd(Portal portal, String text, List<String> cookies, int clients) {
        this.portal = portal;
        for (int i = 0; i < clients; i++) {
            editors.add(new Editor(portal, text, cookies.get(i % cookies.size()), i));
        }
        editors.forEach(Editor::awaitWelcome);
    }

    /** Gives the text its length before anything is measured. */
    void fill(int size) throws InterruptedException {
        String word = "words that were there before ";
        for (int length = 0; length < size; length += PIECE) {
            editors.get(0).send(word.repeat(Math.min(PIECE, size - length) / word.length() + 1));
            TimeUnit.MILLISECONDS.sleep(300);
        }
        TimeUnit.SECONDS.sleep(1);
    }

    /** Lets them type in turns until the text has so many steps more. */
    void write(int steps) throws InterruptedException {
        for (int written = 0; written < steps; written += editors.size()) {
            int now = editors.get(0).version + editors.size();
            editors.forEach(Editor::type);
            for (Editor editor : editors) {
                while (editor.version < now) {
                    TimeUnit.MILLISECONDS.sleep(1);
                }
            }
            TimeUnit.MILLISECONDS.sleep(ROUND_MILLIS);
        }
    }

    /** Lets some of them type for a while; each word is timed at one who does not write it. */
    Result type(int writers, int rate, int seconds) throws InterruptedException {
        sent.clear();
        taken.clear();
        Duration before = cpu();
        long pause = TimeUnit.SECONDS.toMicros(1) / rate;
        List<ScheduledFuture<?>> typing = new ArrayList<>();
        for (Editor writer : editors.subList(0, writers)) {
            long first = ThreadLocalRandom.current().nextLong(pause);
            typing.add(clock.scheduleAtFixedRate(writer::type, first, pause, TimeUnit.MICROSECONDS));
        }
        TimeUnit.SECONDS.sleep(seconds);
        typing.forEach(each -> each.cancel(false));
        double cores = cpu().minus(before).toMillis() / (1000.0 * seconds);
        TimeUnit.SECONDS.sleep(2);
        List<Double> sorted = taken.stream().sorted().toList();
        if (sorted.size() < sent.size()) {
            System.out.println("Lost: " + (sent.size() - sorted.size()));
        }
        return new Result(sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), cores);
    }

    private Duration cpu() {
        return portal.handle().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        editors.forEach(editor -> editor.line.close());
    }

    private final class Editor {
        private final LiveProbe line;
        private final int number;
        private final StringBuilder typed = new StringBuilder();
        private volatile int version = -1;
        private boolean waiting;
        private int batches;
        private long marks;

        Editor(Portal portal, String text, String cookie, int number) {
            this.number = number;
            line = LiveProbe.open(portal, text, cookie, this::hear);
            line.send("{\"type\":\"hello\",\"protocol\":1,\"schema\":1,\"session\":\""
                    + "%020d".formatted(number + System.nanoTime() % 1_000_000_000L * 1000)
                    + "\",\"version\":null,\"last\":0}");
        }

        void awaitWelcome() {
            while (version < 0) {
                if (!line.isOpen()) {
                    throw new IllegalStateException("An editor was sent away: " + line.closed());
                }
                Thread.onSpinWait();
            }
        }

        /** The last of the crowd times what others write; the first times what the last writes. */
        private void hear(String frame) {
            long now = System.nanoTime();
            Matcher from = FROM.matcher(frame);
            if (from.find()) {
                version = Integer.parseInt(from.group(1)) + count(frame);
                if (frame.contains(ANSWER)) {
                    goOn();
                }
                Matcher mark = MARK.matcher(frame);
                while (mark.find()) {
                    Long since = sent.get(mark.group());
                    boolean own = Integer.parseInt(mark.group(1)) % editors.size() == number;
                    if (since != null && !own && times(Integer.parseInt(mark.group(1)) % editors.size())) {
                        taken.add((now - since) / MILLION);
                    }
                }
            } else if (frame.startsWith("{\"type\":\"welcome\"")) {
                version = Integer.parseInt(frame.replaceAll("(?s).*?\"version\":(\\d+).*", "$1"));
            }
        }

        private boolean times(int writer) {
            int listener = writer == editors.size() - 1 ? 0 : editors.size() - 1;
            return number == listener;
        }

        /** Like the page's script: what is typed while a batch is under way waits for its answer. */
        synchronized void type() {
            typed.append('#').append(++marks * editors.size() + number).append('#');
            if (!waiting) {
                send();
            }
        }

        private synchronized void goOn() {
            waiting = false;
            if (!typed.isEmpty()) {
                send();
            }
        }

        private void send() {
            Matcher mark = MARK.matcher(typed);
            while (mark.find()) {
                sent.put(mark.group(), System.nanoTime());
            }
            String words = typed.toString();
            typed.setLength(0);
            send(words);
        }

        synchronized void send(String words) {
            waiting = true;
            line.send("{\"type\":\"batch\",\"number\":" + ++batches + ",\"base\":" + version
                    + ",\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\""
                    + words + "\"}]}}],\"ways\":[null]}");
        }

        private static int count(String frame) {
            int count = 0;
            for (int at = frame.indexOf(STEP); at >= 0; at = frame.indexOf(STEP, at + 1)) {
                count++;
            }
            return count;
        }
    }
}
