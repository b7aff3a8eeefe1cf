package org.manyhands.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import org.manyhands.platform.persistence.StatementCount;

/** Counts the SQL statements of a piece of code, so that a test can hold it to a number. */
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
}
