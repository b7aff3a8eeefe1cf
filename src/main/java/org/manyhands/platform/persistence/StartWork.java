package org.manyhands.platform.persistence;

import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/**
 * Does in one transaction what belongs together at the start. While a singleton starts that manages transactions itself,
 * the server takes connections into none that is begun there: jobs would be seen before what they are about.
 */
@Stateless
public class StartWork {
    /** What the work gives back; an exception undoes all of it. */
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
