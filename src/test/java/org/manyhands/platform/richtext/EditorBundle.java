package org.manyhands.platform.richtext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * The editor's script as browsers get it, ready in an engine of its own without a page, so that tests can ask ProseMirror
 * itself. Scripts find it as {@code ManyhandsEditor}. One thread at a time may use it.
 */
public final class EditorBundle implements AutoCloseable {
    static final Path SCRIPT = Path.of("target/editor/resources/js/editor.js");

    /** Shared, so that only the first of several reads the quarter of a megabyte. */
    private static final Engine ENGINE = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    private static final Source BUNDLE = bundle();

    private final Context context;

    private EditorBundle(Context context) {
        this.context = context;
    }

    public static EditorBundle open() {
        Context context = Context.newBuilder("js").engine(ENGINE).build();
        context.eval(BUNDLE);
        return new EditorBundle(context);
    }

    /** What the script's last expression says. */
    public Value eval(String script) {
        return context.eval("js", script);
    }

    /** What the function that the script writes makes of these texts, for example {@code "json => json.length"}. */
    public Value call(String function, Object... arguments) {
        return context.eval("js", function).execute(arguments);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Source bundle() {
        try {
            return Source.newBuilder("js", SCRIPT.toFile()).build();
        } catch (IOException e) {
            throw new UncheckedIOException("The build makes the script: mvn process-resources", e);
        }
    }
}
