package org.manyhands.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One command, given to the running portal over loopback: an embedded database belongs to one process, and the rules of
 * the application apply to commands as to people.
 */
final class Command {
    private static final long LARGEST = 25L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final List<String> IMPORT_OPTIONS = List.of("--space", "--title", "--as");
    private static final String IMPORT_USE = "An import needs a kind and a path: import <kind> <path>"
            + " [--space <address>] [--title <title>] [--as <member>] [--confirm].";

    private final DataFolder folder;
    private final PrintStream out;

    Command(DataFolder folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Sends the command and prints the answer; a refusal is a failure with the portal's own words. */
    void run(String name, List<String> arguments) throws StartFailure {
        if (!name.matches("[a-z][a-z-]{0,40}")) {
            throw new StartFailure("\"%s\" is no command; \"help\" lists them.".formatted(LogLine.oneLine(name)));
        }
        if (name.equals("import")) {
            runImport(arguments);
            return;
        }
        List<String> query = new ArrayList<>();
        arguments.forEach(argument -> query.add(pair("argument", argument)));
        send(name, query, BodyPublishers.noBody(), "text/plain");
    }

    private void runImport(List<String> arguments) throws StartFailure {
        List<String> plain = new ArrayList<>();
        List<String> query = new ArrayList<>();
        boolean confirm = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--confirm")) {
                confirm = true;
            } else if (IMPORT_OPTIONS.contains(argument) && i + 1 < arguments.size()) {
                query.add(pair(argument.substring(2), arguments.get(++i)));
            } else if (argument.startsWith("--")) {
                throw new StartFailure(IMPORT_USE);
            } else {
                plain.add(argument);
            }
        }
        if (plain.size() != 2) {
            throw new StartFailure(IMPORT_USE);
        }
        query.add(0, pair("confirm", String.valueOf(confirm)));
        upload(plain.get(0), Path.of(plain.get(1)), query);
    }

    private void upload(String kind, Path path, List<String> options) throws StartFailure {
        Path temporary = null;
        try {
            boolean isFolder = Files.isDirectory(path);
            if (!isFolder && !Files.isReadable(path)) {
                throw new StartFailure("The file or folder %s cannot be read.".formatted(path));
            }
            Path file = path;
            if (isFolder) {
                temporary = Files.createTempFile("manyhands-import", ".zip");
                zip(path, temporary);
                file = temporary;
            }
            if (Files.size(file) > LARGEST) {
                throw new StartFailure(
                        "%s is too large: at most 25 MiB (zipped) can be imported at once.".formatted(path));
            }
            Path last = path.toAbsolutePath().normalize().getFileName();
            String name = (last == null ? "import" : last.toString()) + (isFolder ? ".zip" : "");
            List<String> query = new ArrayList<>(List.of(pair("kind", kind), pair("name", name)));
            query.addAll(options);
            send("import", query, BodyPublishers.ofFile(file), "application/octet-stream");
        } catch (IOException e) {
            throw unreadable(path, e);
        } catch (UncheckedIOException e) {
            throw unreadable(path, e.getCause());
        } finally {
            delete(temporary);
        }
    }

    private static StartFailure unreadable(Path path, IOException e) {
        return new StartFailure("%s cannot be read: %s.".formatted(path, StartFailure.why(e)), e);
    }

    private void send(String name, List<String> query, BodyPublisher body, String type) throws StartFailure {
        show(name, exchange(name, query, body, type, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    /** Sends a command and leaves its answer to the caller. */
    <T> HttpResponse<T> exchange(
            String name, List<String> query, BodyPublisher body, String type, BodyHandler<T> handler)
            throws StartFailure {
        String address = folder.address();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/command/" + name + "?" + String.join("&", query)))
                .header("X-Manyhands-Command", folder.token())
                .header("Content-Type", type)
                .header("Accept", "text/plain")
                .timeout(PATIENCE)
                .POST(body)
                .build();
        try {
            return HttpClient.newBuilder()
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, handler);
        } catch (IOException e) {
            throw new StartFailure("The portal at %s does not answer; is it running?".formatted(address), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The command was interrupted; the portal may still carry it out.", e);
        }
    }

    private void show(String name, HttpResponse<String> answer) throws StartFailure {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("text/plain")) {
            throw new StartFailure(
                    "The portal refused the command \"%s\" (status %d).".formatted(name, answer.statusCode()));
        }
        if (answer.statusCode() / 100 != 2) {
            throw new StartFailure(answer.body().strip());
        }
        out.println(answer.body().strip());
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Plain files only, in the order of their names, so that the same folder gives the same upload. */
    static void zip(Path folder, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static void delete(Path temporary) {
        if (temporary != null && !temporary.toFile().delete()) {
            temporary.toFile().deleteOnExit();
        }
    }
}
