package org.manyhands.platform.persistence;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Settles the persistence session: readable column names, counted statements, and no hidden retries, so that a database
 * that is away costs milliseconds and an error page rather than 20 seconds.
 */
public class SessionSettings implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(200);
        ColumnNames.apply(session);
        session.getEventManager().addListener(new StatementCount());
    }
}
