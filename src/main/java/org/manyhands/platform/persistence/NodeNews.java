package org.manyhands.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * What nodes tell each other through PostgreSQL the moment that it is stored. It is a hint and no more: it may get lost, so
 * that whoever listens also looks from time to time. With an embedded database there are no other nodes.
 */
@ApplicationScoped
public class NodeNews {
    private static final Logger LOG = System.getLogger(NodeNews.class.getName());
    private static final int WAIT_MILLIS = 1_000;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @PersistenceContext
    EntityManager em;

    private boolean shared;
    private volatile boolean stopped;

    @PostConstruct
    void look() {
        try (Connection connection = database.getConnection()) {
            shared = connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /** A thread that listens ends within a second. */
    @PreDestroy
    void stop() {
        stopped = true;
    }

    /** Tells something once the present transaction is stored. */
    public void tell(String channel, String words) {
        if (shared) {
            em.createNativeQuery("select 1 from pg_notify(?1, ?2)")
                    .setParameter(1, channel)
                    .setParameter(2, words)
                    .getResultList();
        }
    }

    /**
     * Listens from now on, for as long as the portal runs.
     *
     * @param channel a plain word
     * @param ear gets what is told, by this node as well; it must be quick
     */
    public void listen(String channel, Consumer<String> ear) {
        if (shared) {
            threads.newThread(() -> listenOn(channel, ear)).start();
        }
    }

    private void listenOn(String channel, Consumer<String> ear) {
        while (!stopped) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + channel);
                hear(connection.unwrap(PGConnection.class), ear);
            } catch (SQLException | RuntimeException e) {
                LOG.log(Level.DEBUG, "What other nodes tell cannot be heard for the moment", e);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS));
            }
        }
    }

    private void hear(PGConnection line, Consumer<String> ear) throws SQLException {
        while (!stopped) {
            PGNotification[] news = line.getNotifications(WAIT_MILLIS);
            for (PGNotification each : news == null ? new PGNotification[0] : news) {
                ear.accept(each.getParameter());
            }
        }
    }
}
