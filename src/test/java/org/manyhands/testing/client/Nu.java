package org.manyhands.testing.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;
import org.xml.sax.SAXException;

/** The Nu HTML checker on the HTML of a page, as the server sent it. */
public final class Nu {
    /** What PrimeFaces' own components do wrong in every version; passes on working pages only, word for word. */
    private static final Set<String> OF_PRIMEFACES = Set.of(
            "The “role” attribute must not be used on a “td” element which has a “table” ancestor with no “role” attribute,"
                    + " or with a “role” attribute whose value is “table”, “grid”, or “treegrid”.");

    private Nu() {}

    /** Our own markup: no error passes. */
    public static void check(String where, String html) {
        report(where, errors(html));
    }

    /** A working page: the listed errors of PrimeFaces' components pass. */
    public static void checkWorking(String where, String html) {
        report(where, errorsOfWorkingPage(html));
    }

    /** Begins a check in a thread of its own; what is returned waits for it and fails as it does. */
    static Executable begun(Runnable check) {
        FutureTask<Void> task = new FutureTask<>(check, null);
        new Thread(task, "markup").start();
        return () -> {
            try {
                task.get();
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        };
    }

    static List<String> errors(String html) {
        return found(html).stream().map(Found::toString).toList();
    }

    static List<String> errorsOfWorkingPage(String html) {
        return found(html).stream()
                .filter(error -> !OF_PRIMEFACES.contains(error.message()))
                .map(Found::toString)
                .toList();
    }

    private static List<Found> found(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setForceHTML(true);
        validator.setNoLangDetect(true);
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String answer = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            List<Found> found = new ArrayList<>();
            for (JsonElement element :
                    JsonParser.parseString(answer).getAsJsonObject().getAsJsonArray("messages")) {
                JsonObject message = element.getAsJsonObject();
                if (!message.get("type").getAsString().equals("info")) {
                    found.add(new Found(
                            text(message, "lastLine"),
                            text(message, "message"),
                            text(message, "extract").replaceAll("\\s+", " ")));
                }
            }
            return found;
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The checker failed", e);
        }
    }

    /** An error, where it is and what stands there. */
    private record Found(String line, String message, String extract) {
        @Override
        public String toString() {
            return line + ": " + message + " \u2026 " + extract;
        }
    }

    private static String text(JsonObject message, String name) {
        JsonElement value = message.get(name);
        return value == null ? "" : value.getAsString();
    }

    private static void report(String where, List<String> errors) {
        if (!errors.isEmpty()) {
            Assertions.fail(
                    "Nu HTML checker on " + where + " (" + errors.size() + "):\n  " + String.join("\n  ", errors));
        }
    }
}
