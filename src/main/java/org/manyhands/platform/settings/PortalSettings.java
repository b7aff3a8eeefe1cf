package org.manyhands.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The operator's settings, as the launcher or the server hands them over (names in {@code config/portal.properties}).
 * Checked by the launcher; on another server they come as system properties or environment variables.
 */
@ApplicationScoped
public class PortalSettings {
    private static final Pattern H2_FILE = Pattern.compile("^jdbc:h2:(?:file:|(?!mem:|tcp:|ssl:))([^;]+)");

    private final Config config = ConfigProvider.getConfig();

    /** The portal's name, shown in every title. */
    public String name() {
        return text("manyhands.name").orElse("Manyhands");
    }

    /** Which version of the portal this is, as the launcher knows it. */
    public String version() {
        return text("manyhands.version").orElse("unknown");
    }

    /** The address under which people reach the portal, without a slash at the end; links in mails start with it. */
    public String baseUrl() {
        String url = text("manyhands.base.url").orElse("http://localhost:" + port());
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Whether people reach the portal by https, so that cookies may be bound to it. */
    public boolean secure() {
        return baseUrl().startsWith("https:");
    }

    /** The port that the portal listens on. */
    public int port() {
        return config.getOptionalValue("manyhands.port", Integer.class).orElse(8080);
    }

    /** How many requests the server works on at the same time. */
    public int httpThreads() {
        return config.getOptionalValue("manyhands.http.threads", Integer.class).orElse(64);
    }

    /** The addresses of the operator's own proxies, whose word on where a request comes from counts. */
    public Set<String> proxies() {
        return text("manyhands.proxies")
                .map(list -> Set.of(list.strip().split("[,\\s]+")))
                .orElse(Set.of());
    }

    /** Whether this is the demonstration, with its accounts and its mail page. */
    public boolean demo() {
        return config.getOptionalValue("manyhands.demo", Boolean.class).orElse(false);
    }

    /** Whether people who join wait for an administrator; always so without a mail server. */
    public boolean joinByApproval() {
        return smtp().isEmpty() || "approval".equals(text("manyhands.joining").orElse("open"));
    }

    /** The mail server, {@code smtp://user:password@host:port} or {@code smtps://…}; empty when there is none. */
    public Optional<URI> smtp() {
        return text("manyhands.smtp.url").map(URI::create);
    }

    /** The address that mails come from. */
    public String mailFrom() {
        return text("manyhands.mail.from").orElse("portal@localhost");
    }

    /** The zone in which visitors read times, and in which new accounts begin. */
    public ZoneId zone() {
        return text("manyhands.time.zone").map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    /** From how many people on standpoints that are counted only are shown. */
    public int countedFrom() {
        return config.getOptionalValue("manyhands.counted.from", Integer.class).orElse(5);
    }

    /** Where “Exit this page” leads: a page that nobody minds being seen on a screen. */
    public String exitUrl() {
        return text("manyhands.exit.url").orElse("https://www.bbc.com/weather");
    }

    /** The data folder. */
    public Path data() {
        return Path.of(text("manyhands.data").orElse("data"));
    }

    /** The file of an H2 database; empty for one in memory, and for PostgreSQL. */
    public Optional<Path> databaseFile() {
        return H2_FILE.matcher(text("manyhands.db.url").orElse("jdbc:h2:file:./data/portal"))
                .results()
                .map(found -> Path.of(found.group(1) + ".mv.db"))
                .findFirst();
    }

    /** The file of help lines; its absence shows the built-in ones. */
    public Optional<Path> helpFile() {
        return text("manyhands.help.file").map(Path::of);
    }

    /** The secret with which the launcher's commands speak to the running portal; empty when there are none. */
    public Optional<String> commandToken() {
        return text("manyhands.command.token");
    }

    /** Whether answers carry figures for tests, such as the number of SQL statements. */
    public boolean measured() {
        return config.getOptionalValue("manyhands.measured", Boolean.class).orElse(false);
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }
}
