package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;

/** Editors as browsers have them, on lines that are slow, break and say things twice, to a server that is started again. */
final class ManyEditors implements AutoCloseable {
    private final EditorBundle editor = EditorBundle.open();
    private final List<Line> lines = new ArrayList<>();
    private final Random random;
    private final Value clients;
    private final MemoryAuthority authority;

    /** What is under way between one editor and the server. */
    private static final class Line {
        private int batch = -1;
        private boolean answered = true;
        private int base;
        private String steps;
        private String ways;
    }

    ManyEditors(int writers, String json, Random random) throws IOException {
        this.random = random;
        for (String script : List.of("writers.js", "clients.js")) {
            try (InputStream words = ManyEditors.class.getResourceAsStream(script)) {
                editor.eval(new String(words.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        clients = editor.eval("Clients");
        authority = new MemoryAuthority(json);
        editor.eval("Writers").invokeMember("begin", random.nextInt(), json);
        clients.invokeMember("open", writers, json);
        IntStream.range(0, writers).forEach(i -> lines.add(new Line()));
    }

    @Override
    public void close() {
        editor.close();
    }

    MemoryAuthority authority() {
        return authority;
    }

    /** Lets an editor do what {@code clients.js} knows. */
    Value tell(String what, Object... arguments) {
        return clients.invokeMember(what, arguments);
    }

    /** Some editors send, some hear, some lines break; now and then the server begins anew. */
    void somethingHappens() {
        int writer = random.nextInt(lines.size());
        if (random.nextInt(3) > 0) {
            send(writer);
        }
        if (random.nextInt(3) > 0) {
            hear(random.nextInt(lines.size()), random.nextInt(4));
        }
        if (random.nextInt(200) == 0) {
            authority.restart();
        }
    }

    /** What is not answered is sent again as it was; one in five is lost on its way, one in five comes twice. */
    private void send(int writer) {
        Line line = lines.get(writer);
        if (line.answered) {
            Value batch = tell("send", writer);
            if (batch.isNull()) {
                return;
            }
            line.batch++;
            line.answered = false;
            line.base = batch.getArrayElement(0).asInt();
            line.steps = batch.getArrayElement(1).asString();
            line.ways = batch.getArrayElement(2).asString();
        }
        int fate = random.nextInt(5);
        for (int i = fate == 0 ? 1 : 0; i < (fate == 1 ? 2 : 1); i++) {
            authority.take(writer + 1, line.batch, line.base, line.steps, line.ways);
        }
    }

    private void hear(int writer, int most) {
        Line line = lines.get(writer);
        int version = tell("version", writer).asInt();
        List<String> messages = authority.since(version, writer + 1, line.answered ? -1 : line.batch);
        for (String message : messages.subList(0, Math.min(most, messages.size()))) {
            tell("take", writer, message);
            if (random.nextInt(10) == 0) {
                tell("take", writer, message.replaceAll(",\"own\":\\[[^]]*]", ""));
            }
            line.answered |= message.contains("\"own\":");
        }
    }

    /** All that is written is sent and heard. */
    void settle() {
        for (int round = 0; round < 500 && anybodyWaits(); round++) {
            for (int i = 0; i < lines.size(); i++) {
                send(i);
                hear(i, Integer.MAX_VALUE);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            hear(i, Integer.MAX_VALUE);
            assertThat(tell("waiting", i).asInt()).as("writer %d", i).isZero();
        }
    }

    private boolean anybodyWaits() {
        return IntStream.range(0, lines.size()).anyMatch(i -> tell("waiting", i).asInt() > 0);
    }
}
