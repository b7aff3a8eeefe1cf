package org.manyhands.platform.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.platform.security.Actor;

/** What an operator does about the indexes of all nodes. */
@ApplicationScoped
public class IndexService {
    @Inject
    IndexChanges changes;

    /** Lets every node make its index anew; until that is done, the one that it has goes on to answer. */
    @Transactional
    public void makeAnew(Actor actor) {
        IndexPermissions.requireCanMakeAnew(actor);
        changes.add(IndexChange.ALL);
    }
}
