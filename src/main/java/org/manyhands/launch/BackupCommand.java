package org.manyhands.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the whole portal in one file while it runs, and brings such a file back while it does not. */
final class BackupCommand {
    private static final String BACKUP_USE = "A backup needs the file that it shall be written to: backup <file>.";
    private static final String RESTORE_USE = "Restoring needs the file of a backup: restore <file> [--replace].";

    private final Settings settings;
    private final DataFolder folder;
    private final PrintStream out;

    BackupCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.folder = new DataFolder(settings.data());
        this.out = out;
    }

    /** Gets the backup from the running portal, looks it through, and only then gives it its name. */
    void backup(List<String> arguments) throws StartFailure {
        if (arguments.size() != 1 || arguments.get(0).startsWith("--")) {
            throw new StartFailure(BACKUP_USE);
        }
        Path target = Path.of(arguments.get(0)).toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new StartFailure("There is a file %s already; a backup overwrites nothing.".formatted(target));
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, DataFolder.ownerOnly(part.getParent(), "rw-------"));
            fetch(part);
            String content = check(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            folder.noteBackup(target, Instant.now().truncatedTo(ChronoUnit.SECONDS));
            out.printf(
                    Locale.ROOT,
                    "Backed up to %s (%.1f MiB): %s.%n",
                    target,
                    Files.size(target) / (double) (1 << 20),
                    content);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be written: %s.".formatted(target, StartFailure.why(e)), e);
        } finally {
            discard(part);
        }
    }

    private void fetch(Path part) throws StartFailure, IOException {
        Command command = new Command(folder, out);
        HttpResponse<InputStream> answer = command.exchange(
                "backup", List.of(), BodyPublishers.noBody(), "text/plain", BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new StartFailure(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    OutputStream file = Channels.newOutputStream(channel)) {
                in.transferTo(file);
                channel.force(true);
            }
        }
    }

    private String check(Path part) throws StartFailure, IOException {
        try (ApplicationClasses application = new ApplicationClasses(folder.application())) {
            return application.backup(database(), "BackupFile", "check", new Class<?>[] {Path.class}, part);
        }
    }

    /** Takes the data folder as a portal would, so that none can run or start on it meanwhile. */
    void restore(List<String> arguments) throws StartFailure {
        List<String> files =
                arguments.stream().filter(each -> !each.equals("--replace")).toList();
        if (files.size() != 1 || files.get(0).startsWith("--")) {
            throw new StartFailure(RESTORE_USE);
        }
        Path file = Path.of(files.get(0)).toAbsolutePath().normalize();
        folder.take();
        new DatabaseAddress(settings.text("db.url")).check();
        try {
            folder.clean(Server.ownJar());
            try (ApplicationClasses application = new ApplicationClasses(folder.application())) {
                out.println(application.backup(
                        database(),
                        "Restore",
                        "run",
                        new Class<?>[] {Path.class, Map.class, boolean.class},
                        file,
                        login(),
                        arguments.size() > files.size()));
            }
        } catch (IOException e) {
            throw folder.unusable(e);
        }
    }

    private Map<String, String> login() {
        return Set.of("db.url", "db.user", "db.password").stream()
                .collect(Collectors.toMap(name -> name, settings::text));
    }

    private String database() {
        return new DatabaseAddress(settings.text("db.url")).shown();
    }

    private static void discard(Path part) {
        if (Files.exists(part) && !part.toFile().delete()) {
            part.toFile().deleteOnExit();
        }
    }
}
