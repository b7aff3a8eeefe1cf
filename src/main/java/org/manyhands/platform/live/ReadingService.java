package org.manyhands.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.manyhands.platform.security.OpenToAll;

/**
 * Lets threads that are no request read the database, in a transaction of their own, which what they then store joins.
 * Without one the server keeps what they read with in the request that the threads were made in, which all of them share and
 * any of them ends.
 */
@ApplicationScoped
public class ReadingService {
    /** Reads something. */
    @Transactional
    @OpenToAll(reason = "what is read asks for its permission itself")
    public <T> T of(Supplier<T> what) {
        return what.get();
    }

    /** Does something that may read. */
    @Transactional
    @OpenToAll(reason = "what is read asks for its permission itself")
    public void run(Runnable what) {
        what.run();
    }
}
