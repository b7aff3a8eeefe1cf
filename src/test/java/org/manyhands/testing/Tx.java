package org.manyhands.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/**
 * Runs a piece of a test in a transaction; an exception rolls it back and comes out as it is. Also lets tests say
 * {@code @Inject EntityManager em}, because the runner fills {@code @Inject} alone.
 */
@ApplicationScoped
public class Tx {
    @Produces
    @PersistenceContext
    EntityManager em;

    /** A piece of a test that gives nothing back. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T get(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void run(Work work) throws Exception {
        work.run();
    }
}
