package org.manyhands.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The entry of the runnable jar: without a word it starts the portal, with a word it gives the portal a command. */
public final class Main {
    static final int FAILED = 1;
    static final int BAD_SETTING = 2;

    private static final String HELP = """
        Manyhands, the portal with which people change mental-health care together.

          java -jar manyhands.jar                                    start the portal
          java -jar manyhands.jar import <kind> <path> [--confirm]   import a file or folder into the running
                                                                     portal; without --confirm only a preview;
                                                                     for a proposal's history also --space <address>
                                                                     --title <title> --as <member of the space>
          java -jar manyhands.jar search-index                       make the search index anew while the portal runs
          java -jar manyhands.jar backup <file>                      write all that the running portal keeps to one file
          java -jar manyhands.jar restore <file> [--replace]         bring such a file back while no portal runs;
                                                                     --replace puts a database that is there aside
          java -jar manyhands.jar voice-ledger <path> [--summary] [--revision <number>]
                                                                     print who wrote each word of a history first;
                                                                     needs no running portal
          java -jar manyhands.jar <command> [arguments]              another command for the running portal
          java -jar manyhands.jar help | version

        Settings come from config/portal.properties (or the file that MANYHANDS_CONFIG names) and from the
        environment, which wins. They are:
        """;

    private Main() {}

    /** Exit status: 0 done, 1 failed, 2 a setting is wrong. */
    public static void main(String[] arguments) {
        String word = arguments.length == 0 ? "start" : arguments[0];
        try {
            switch (word) {
                case "start" -> new Server(settings()).start();
                case "help", "--help", "-h" -> help();
                case "backup" -> new BackupCommand(settings(), System.out).backup(rest(arguments));
                case "restore" -> new BackupCommand(settings(), System.out).restore(rest(arguments));
                case "voice-ledger" -> new LedgerCommand(System.out).run(rest(arguments));
                case "version", "--version" -> System.out.println("Manyhands " + version());
                default -> new Command(new DataFolder(settings().data()), System.out).run(word, rest(arguments));
            }
        } catch (BadSetting e) {
            end(e.getMessage(), BAD_SETTING);
        } catch (StartFailure e) {
            end(e.getMessage(), FAILED);
        } catch (RuntimeException e) {
            end("The portal failed unexpectedly: " + LogLine.oneLine(e.toString()), FAILED);
        }
    }

    private static List<String> rest(String[] arguments) {
        return List.of(arguments).subList(1, arguments.length);
    }

    private static Settings settings() {
        return Settings.read(Path.of(""), System.getenv());
    }

    private static void help() {
        StringBuilder text = new StringBuilder(HELP);
        for (Setting setting : Settings.TABLE) {
            text.append("  %-13s %-23s %s%n".formatted(setting.name(), setting.variable(), setting.allowed()));
        }
        System.out.print(text);
    }

    static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not packaged)");
    }

    /** A server that is half up would wait for its own threads on a usual exit. */
    private static void end(String sentence, int status) {
        System.out.flush();
        System.err.println("manyhands: " + sentence);
        System.err.flush();
        Runtime.getRuntime().halt(status);
    }
}
