package org.manyhands.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * All settings of the portal in one table, checked as a whole before anything starts. The application gets them as
 * system properties with the prefix {@code manyhands.}.
 */
public final class Settings {
    /** Written at once, and only behind what is there: H2 does not find the latest writes in space that it used again. */
    static final String H2_OPTIONS =
            "WRITE_DELAY=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
                    + ";QUERY_TIMEOUT=15000;QUERY_CACHE_SIZE=256";

    static final List<Setting> TABLE = List.of(
            new Setting("port", "a whole number from 1 to 65535", false, v -> Rules.whole(v, 1, 65535)),
            new Setting("address", "the address or name of one of this machine's interfaces", false, Rules::address),
            new Setting("data", "the path of a folder without a semicolon in it", false, Rules::folder),
            new Setting(
                    "base.url",
                    "an address as people type it, http:// or https:// with a host, without a path",
                    false,
                    Rules::baseUrl),
            new Setting(
                    "proxies",
                    "the IP addresses of your own proxies, with commas between them, none twice",
                    false,
                    Rules::ipAddresses),
            new Setting(
                    "db.url",
                    "jdbc:h2:file:… or jdbc:postgresql:… without user and password in it (these are db.user and"
                            + " db.password) and without AUTO_SERVER",
                    false,
                    Rules::databaseUrl),
            new Setting("db.user", "a name in one line", false, Rules::text),
            new Setting("db.password", "a text in one line", true, Rules::text),
            new Setting("smtp.url", "smtp://user:password@host:port or smtps://…", true, Rules::smtpUrl),
            new Setting("mail.from", "name@host or Name <name@host>", false, Rules::mailAddress),
            new Setting("demo", "true or false", false, v -> Rules.oneOf(v, "true", "false")),
            new Setting("joining", "open or approval", false, v -> Rules.oneOf(v, "open", "approval")),
            new Setting("metrics", "true or false", false, v -> Rules.oneOf(v, "true", "false")),
            new Setting("http.threads", "a whole number from 4 to 1000", false, v -> Rules.whole(v, 4, 1000)),
            new Setting("time.zone", "a time zone such as Europe/Berlin or UTC", false, Rules::timeZone),
            new Setting("counted.from", "a whole number from 3 to 100", false, v -> Rules.whole(v, 3, 100)),
            new Setting("exit.url", "an address that begins with https://", false, Rules::httpsUrl),
            new Setting("help.file", "the path of a file", false, Rules::folder));

    private final Map<String, String> values;
    private final Path folder;

    private Settings(Map<String, String> values, Path folder) {
        this.values = values;
        this.folder = folder;
    }

    /** Defaults, then the file in {@code folder} (or the one named by the environment), then the environment. */
    public static Settings read(Path folder, Map<String, String> environment) {
        Map<String, String> given = new SettingSources(TABLE).read(folder, environment);
        Settings settings =
                new Settings(new HashMap<>(given), folder.toAbsolutePath().normalize());
        settings.complete();
        return settings;
    }

    private void complete() {
        values.putIfAbsent("port", "8080");
        values.putIfAbsent("address", "127.0.0.1");
        values.putIfAbsent("data", "data");
        values.putIfAbsent("base.url", "http://localhost:" + port());
        values.compute("base.url", (name, url) -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        values.putIfAbsent("demo", "false");
        values.putIfAbsent("joining", "open");
        values.putIfAbsent("http.threads", "64");
        // Figures about the server are nobody's business on an open network, unless somebody says so.
        values.putIfAbsent("metrics", String.valueOf(Rules.loopback(address())));
        if (isDemo() && !Rules.loopback(address())) {
            throw new BadSetting(("The demonstration has published passwords, so it listens on this machine only;"
                            + " the setting address is \"%s\", allowed with demo=true is 127.0.0.1, ::1 or localhost.")
                    .formatted(address()));
        }
        completeMail();
        completeDatabase();
        if (values.containsKey("help.file") && !Files.isReadable(folder.resolve(text("help.file")))) {
            throw new BadSetting(
                    "The setting help.file names \"%s\", a file that cannot be read.".formatted(text("help.file")));
        }
    }

    /** Without mail nobody can confirm an address, so an administrator looks at everybody who joins. */
    private void completeMail() {
        if (!values.containsKey("smtp.url")) {
            values.put("joining", "approval");
            values.putIfAbsent("mail.from", "portal@localhost");
        } else if (!values.containsKey("mail.from")) {
            throw new BadSetting("The setting smtp.url is set and mail.from is not; allowed is name@host, the address"
                    + " that the portal's mail comes from.");
        }
    }

    private void completeDatabase() {
        values.putIfAbsent("db.url", "jdbc:h2:file:" + data().resolve("portal"));
        if (usesPostgresql()) {
            if (!values.containsKey("db.user") || !values.containsKey("db.password")) {
                throw new BadSetting("The setting db.url names a PostgreSQL database; db.user and db.password must be"
                        + " set too, and neither may be empty.");
            }
            values.put("db.class", "org.postgresql.ds.PGSimpleDataSource");
            values.put("db.platform", "org.eclipse.persistence.platform.database.PostgreSQL10Platform");
            return;
        }
        values.putIfAbsent("db.user", "portal");
        values.putIfAbsent("db.password", "portal");
        values.put("db.class", "org.manyhands.platform.persistence.EmbeddedDatabase");
        values.put("db.platform", "org.manyhands.platform.persistence.BindingH2Platform");
        values.compute("db.url", (name, url) -> withNeededOptions(url));
    }

    private static String withNeededOptions(String url) {
        StringBuilder complete = new StringBuilder(url);
        String upper = url.toUpperCase(Locale.ROOT);
        for (String option : List.of(H2_OPTIONS.split(";", -1))) {
            if (!upper.contains(";" + option.substring(0, option.indexOf('=') + 1))) {
                complete.append(';').append(option);
            }
        }
        return complete.toString();
    }

    /** The port that the portal listens on. */
    public int port() {
        return Integer.parseInt(text("port"));
    }

    /** The network address that it listens on; loopback unless the operator says otherwise. */
    public String address() {
        return text("address");
    }

    /** The data folder, absolute. */
    public Path data() {
        return folder.resolve(text("data")).toAbsolutePath().normalize();
    }

    public boolean isDemo() {
        return Boolean.parseBoolean(text("demo"));
    }

    /** Whether the database is PostgreSQL; else it is the one in a file. */
    public boolean usesPostgresql() {
        return text("db.url").startsWith("jdbc:postgresql:");
    }

    /** The value of a setting, or null if it has neither a value nor a default. */
    public String text(String name) {
        return values.get(name);
    }

    /** Where the help lines are; empty settings mean the file beside the settings, if it is there. */
    public Path helpFile() {
        return folder.resolve(values.getOrDefault("help.file", "config/urgent-help.properties"));
    }

    /** What the application reads, with its prefix. */
    public Map<String, String> forApplication() {
        Map<String, String> properties = new TreeMap<>();
        values.forEach((name, value) -> properties.put("manyhands." + name, value));
        properties.put("manyhands.data", data().toString());
        return properties;
    }
}
