package org.manyhands.coauthoring;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Texts as the present transaction has made them, for its next step: nobody else knows of them yet. */
@TransactionScoped
class UnsavedHeads implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<Long, TextHead> heads = new HashMap<>();

    Optional<TextHead> find(long textId) {
        return Optional.ofNullable(heads.get(textId));
    }

    void keep(long textId, TextHead head) {
        heads.put(textId, head);
    }
}
