package org.manyhands.coauthoring;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.manyhands.platform.live.Outbox;

/**
 * The line between one editor and a node. What is under way waits until somebody carries it on; when the line breaks, it is
 * lost, whichever way it went.
 */
final class BadLine {
    private final Value editors;
    private final int editor;
    private final Deque<String> toNode = new ArrayDeque<>();
    private final Deque<String> toEditor = new ArrayDeque<>();
    private WritingNode node;
    private Writer writer;

    BadLine(Value editors, int editor) {
        this.editors = editors;
        this.editor = editor;
    }

    boolean isUp() {
        return node != null;
    }

    boolean leadsTo(WritingNode which) {
        return node == which;
    }

    /** Whether nothing is under way. */
    boolean isQuiet() {
        return toNode.isEmpty() && toEditor.isEmpty();
    }

    /** Connects, and the editor greets. */
    void dial(WritingNode to) {
        node = to;
        writer = to.open(editor + 1L, new Outbox(session(toEditor), System::nanoTime));
        toNode.add(editors.invokeMember("greet", editor).asString());
    }

    void hangUp() {
        node.leave(writer);
        node = null;
        toNode.clear();
        toEditor.clear();
        editors.invokeMember("down", editor);
    }

    /** The editor's clock goes on: what it wants to say is on its way now. */
    void speak() {
        Value said = editors.invokeMember("said", editor);
        for (long i = 0; i < said.getArraySize(); i++) {
            toNode.add(said.getArrayElement(i).asString());
        }
    }

    /** Some of what is under way arrives at the node; the last of it twice, if it shall. */
    void carryToNode(int most, boolean lastTwice) {
        String last = null;
        for (int i = 0; i < most && !toNode.isEmpty(); i++) {
            last = toNode.poll();
            node.take(writer, last);
        }
        if (lastTwice && last != null && last.contains("\"type\":\"batch\"")) {
            node.take(writer, last);
        }
    }

    /** Some of what is under way arrives at the editor. */
    void carryToEditor(int most) {
        List<String> words = toEditor.stream().limit(most).toList();
        words.forEach(each -> {
            toEditor.poll();
            editors.invokeMember("hear", editor, each);
        });
    }

    /** A connection of which an {@link Outbox} asks nothing but to be written to. */
    private static Session session(Deque<String> words) {
        ClassLoader loader = BadLine.class.getClassLoader();
        Object remote = Proxy.newProxyInstance(
                loader, new Class<?>[] {RemoteEndpoint.Async.class}, (proxy, method, arguments) -> {
                    ((String) arguments[0]).lines().forEach(words::add);
                    ((SendHandler) arguments[1]).onResult(new SendResult());
                    return null;
                });
        return (Session)
                Proxy.newProxyInstance(loader, new Class<?>[] {Session.class}, (proxy, method, arguments) -> remote);
    }
}
