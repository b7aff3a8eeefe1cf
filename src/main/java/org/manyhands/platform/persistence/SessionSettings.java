package org.manyhands.platform.persistence;

import java.util.concurrent.TimeUnit;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Settles the persistence session: readable column names, counted statements, no statement longer than 15 seconds, and no
 * hidden retries, so that a database that is away costs milliseconds and an error page rather than 20 seconds.
 */
public class SessionSettings implements SessionCustomizer {
    private static final int PATIENCE_SECONDS = 15;

    /** More than the portal has, so that each is translated once; the provider's own limit is 200. */
    private static final int KNOWN_QUERIES = 2_000;

    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(200);
        session.getProject().setJPQLParseCacheMaxSize(KNOWN_QUERIES);
        limit((AbstractSession) session);
        ColumnNames.apply(session);
        session.getEventManager().addListener(new StatementCount());
    }

    /**
     * H2 has its limit in its address: told by each statement, it would set it anew for each, and every setting makes it
     * translate all statements of all connections again.
     */
    private static void limit(AbstractSession session) {
        if (!session.getPlatform().isH2()) {
            session.setQueryTimeoutDefault(PATIENCE_SECONDS);
            session.setQueryTimeoutUnitDefault(TimeUnit.SECONDS);
        }
    }
}
