package org.manyhands.platform.persistence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the present transaction has made and may need again before it ends: nobody else knows of it yet. */
@TransactionScoped
public class TransactionMemory implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> things = new HashMap<>();

    /** What was last kept under a name. */
    public <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(type.cast(things.get(name)));
    }

    public void keep(String name, Object thing) {
        things.put(name, thing);
    }
}
