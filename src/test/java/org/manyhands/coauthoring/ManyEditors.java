package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.graalvm.polyglot.Value;
import org.manyhands.platform.richtext.EditorBundle;
import org.manyhands.platform.richtext.RichText;

/**
 * Editors as browsers have them, on lines that are slow, break and say things twice, to two nodes over one database that are
 * started again: what a node knew in its memory is gone then, and what was under way is lost.
 */
final class ManyEditors implements AutoCloseable {
    private static final int NODES = 2;
    private static final int ALL = Integer.MAX_VALUE;

    private final EditorBundle editor = EditorBundle.open();
    private final List<BadLine> lines = new ArrayList<>();
    private final List<WritingNode> nodes = new ArrayList<>();
    private final Random random;
    private final Value clients;
    private final WritingDatabase database;

    ManyEditors(int writers, String json, Random random) throws IOException {
        this.random = random;
        editor.eval(script(EditorBundle.class, "writers.js"));
        editor.eval(script(ManyEditors.class, "clients.js"));
        clients = editor.eval("Clients");
        database = new WritingDatabase(json);
        for (int i = 0; i < NODES; i++) {
            nodes.add(new WritingNode(database));
        }
        editor.eval("Writers").invokeMember("begin", random.nextInt(), json);
        clients.invokeMember("open", writers, random.nextInt());
        for (int i = 0; i < writers; i++) {
            lines.add(new BadLine(clients, i));
        }
        settle();
    }

    private static String script(Class<?> beside, String name) throws IOException {
        try (InputStream words = beside.getResourceAsStream(name)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        editor.close();
    }

    BadLine line(int writer) {
        return lines.get(writer);
    }

    WritingDatabase database() {
        return database;
    }

    List<WritingNode> nodes() {
        return nodes;
    }

    /** The text as it is stored. */
    RichText text() {
        return nodes.get(0).head().text();
    }

    /** Lets an editor do what {@code clients.js} knows. */
    Value tell(String what, Object... arguments) {
        return clients.invokeMember(what, arguments);
    }

    /** Some editors send, some hear, some lines break or come back; now and then a node begins anew. */
    void somethingHappens() {
        BadLine line = lines.get(random.nextInt(lines.size()));
        if (!line.isUp()) {
            if (random.nextInt(4) == 0) {
                line.dial(nodes.get(random.nextInt(NODES)));
            }
        } else if (random.nextInt(30) == 0) {
            line.hangUp();
        } else {
            line.speak();
            line.carryToNode(random.nextInt(4), random.nextInt(5) == 0);
        }
        BadLine other = lines.get(random.nextInt(lines.size()));
        other.carryToEditor(random.nextInt(8));
        if (random.nextInt(3) == 0) {
            nodes.get(random.nextInt(NODES)).look();
        }
        if (random.nextInt(200) == 0) {
            beginAnew(random.nextInt(NODES));
        }
    }

    /** All lines to a node break, and whoever comes there again finds one that knows what is stored and nothing else. */
    private void beginAnew(int which) {
        WritingNode before = nodes.get(which);
        lines.stream().filter(line -> line.leadsTo(before)).forEach(BadLine::hangUp);
        nodes.set(which, new WritingNode(database));
    }

    /** Everybody is there, and all that is written is sent and heard. */
    void settle() {
        for (BadLine line : lines) {
            if (!line.isUp()) {
                line.dial(nodes.get(random.nextInt(NODES)));
            }
        }
        boolean quiet = false;
        for (int round = 0; round < 1_000 && !quiet; round++) {
            for (BadLine line : lines) {
                line.speak();
                line.carryToNode(ALL, false);
            }
            nodes.forEach(WritingNode::look);
            quiet = lines.stream().allMatch(BadLine::isQuiet);
            lines.forEach(line -> line.carryToEditor(ALL));
        }
        for (int i = 0; i < lines.size(); i++) {
            assertThat(tell("waiting", i).asInt()).as("writer %d", i).isZero();
        }
    }
}
