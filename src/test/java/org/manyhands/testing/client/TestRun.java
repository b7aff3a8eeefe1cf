package org.manyhands.testing.client;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Begins and ends a run of tests. For service tests ({@code -Dtest.db=h2} or {@code postgresql}) it chooses the port and
 * brings the database; the values reach the server by {@code arquillian.xml}, the server's log is {@code target/services-<db>.log.0}. At the end it stops what page tests
 * started. A run of plain tests has neither.
 */
public class TestRun implements LauncherSessionListener {
    private static final String DB = System.getProperty("test.db", "");

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger ADAPTER = Logger.getLogger("fish.payara.arquillian");

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (DB.isEmpty()) {
            return;
        }
        Path target = Path.of(System.getProperty("project.target", "target")).toAbsolutePath();
        try {
            // A folder for each database: the server of the run before may still be clearing its own away.
            Target.empty(Target.folder("tmp/" + DB));
            System.setProperty("test.http.port", Integer.toString(Ports.free()));
            System.setProperty(
                    "test.preboot", target.resolve("test-classes/loopback.txt").toString());
            System.setProperty(
                    "test.log", target.resolve("services-" + DB + ".log").toString());
            System.setProperty("test.options", options(target));
            ADAPTER.setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Portal.stopAll();
        Browser.stop();
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String options(Path target) throws IOException {
        return database()
                + " -Dmanyhands.db.user=" + (DB.equals("postgresql") ? "postgres" : "portal")
                + " -Dmanyhands.db.password=portal"
                + " -Dmanyhands.data=" + target.resolve("tmp/" + DB + "/data")
                + " -Dmanyhands.base.url=http://127.0.0.1"
                + " -Dmanyhands.measured=true"
                + " -Dmanyhands.time.zone=Pacific/Auckland" // far from UTC, so that days counted there are found out
                + " -Dtest.http.port=" + System.getProperty("test.http.port")
                + " -Djava.io.tmpdir=" + target.resolve("tmp/" + DB);
    }

    private String database() throws IOException {
        return switch (DB) {
            case "h2" ->
                "-Dmanyhands.db.class=org.manyhands.platform.persistence.EmbeddedDatabase"
                        + " -Dmanyhands.db.platform=org.manyhands.platform.persistence.BindingH2Platform"
                        + " -Dmanyhands.db.url=jdbc:h2:mem:tests;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
            case "postgresql" -> {
                postgres = EmbeddedPostgres.builder().start();
                yield "-Dmanyhands.db.class=org.postgresql.ds.PGSimpleDataSource"
                        + " -Dmanyhands.db.platform=org.eclipse.persistence.platform.database.PostgreSQL10Platform"
                        + " -Dmanyhands.db.url=jdbc:postgresql://127.0.0.1:"
                        + postgres.getPort() + "/postgres";
            }
            default -> throw new IllegalStateException("test.db must be h2 or postgresql, not " + DB);
        };
    }
}
