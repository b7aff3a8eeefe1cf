package org.manyhands.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionEventManager;
import org.manyhands.platform.persistence.StatementCount;

/** Counts the SQL statements of a piece of code, so that a test can hold it to a number, or reads their text. */
@ApplicationScoped
public class Statements {
    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    /** The statements of the work alone, in a transaction of its own; the shared cache is emptied before. */
    public int count(Callable<?> work) throws Exception {
        em.getEntityManagerFactory().getCache().evictAll();
        return tx.get(() -> {
            StatementCount.reset();
            work.call();
            em.flush();
            return StatementCount.count();
        });
    }

    /** The text of every statement that the portal gives to the database while the work goes on, on all threads. */
    public List<String> texts(Callable<?> work) throws Exception {
        Listener listener = new Listener();
        SessionEventManager events =
                em.getEntityManagerFactory().unwrap(Session.class).getEventManager();
        events.addListener(listener);
        try {
            work.call();
        } finally {
            events.removeListener(listener);
        }
        return listener.texts;
    }

    /** Hears what is asked of the database. */
    private static final class Listener extends SessionEventAdapter {
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        public void preExecuteCall(SessionEvent event) {
            if (event.getCall() instanceof DatabaseCall call) {
                texts.add(call.getSQLString());
            }
        }
    }
}
