package org.manyhands.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the voice ledger of a history in a file. It asks no portal and touches no data folder: the application's classes
 * are unpacked for this once, and with them the one library of the server that they need.
 */
final class LedgerCommand {
    private static final String USE = "The voice ledger needs a history:"
            + " voice-ledger <folder, zip or JSON file> [--summary] [--revision <number>].";
    private static final String JSON = "jakarta.json.jar";

    private final OutputStream out;
    private Path file;
    private Integer revision;
    private boolean summary;

    LedgerCommand(OutputStream out) {
        this.out = out;
    }

    void run(List<String> arguments) throws StartFailure {
        read(arguments);
        if (!Files.isReadable(file)) {
            throw new StartFailure("The file or folder %s cannot be read.".formatted(LogLine.oneLine(file.toString())));
        }
        try {
            Path folder = Files.createTempDirectory("manyhands-ledger");
            try {
                print(folder);
            } finally {
                DataFolder.remove(folder);
            }
        } catch (IOException e) {
            throw new StartFailure("The application cannot be unpacked: %s.".formatted(StartFailure.why(e)), e);
        }
    }

    private void read(List<String> arguments) throws StartFailure {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--summary")) {
                summary = true;
            } else if (argument.equals("--revision") && i + 1 < arguments.size()) {
                revision = number(arguments.get(++i));
            } else if (argument.startsWith("--") && !argument.equals("--revision")) {
                throw new StartFailure("The option %s is unknown. %s".formatted(LogLine.oneLine(argument), USE));
            } else if (argument.startsWith("--") || file != null) {
                throw new StartFailure(USE);
            } else {
                file = Path.of(argument);
            }
        }
        if (file == null) {
            throw new StartFailure(USE);
        }
    }

    private static Integer number(String text) throws StartFailure {
        if (!text.matches("[0-9]{1,9}")) {
            throw new StartFailure(USE);
        }
        return Integer.valueOf(text);
    }

    private void print(Path folder) throws IOException, StartFailure {
        try (InputStream archive =
                        new BufferedInputStream(DataFolder.resource("/MANYHANDS-INF/manyhands.war"), 1 << 16);
                InputStream json = DataFolder.resource("/MICRO-INF/runtime/" + JSON)) {
            new Application(folder).unpack(archive);
            Files.copy(json, folder.resolve("WEB-INF/lib").resolve(JSON));
        }
        try (ApplicationClasses application = new ApplicationClasses(folder)) {
            application.voiceLedger(
                    new Class<?>[] {Path.class, Integer.class, boolean.class, OutputStream.class},
                    file,
                    revision,
                    summary,
                    out);
        }
    }
}
