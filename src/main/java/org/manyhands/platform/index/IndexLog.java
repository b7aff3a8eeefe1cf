package org.manyhands.platform.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Reads the log of changes. */
@ApplicationScoped
public class IndexLog {
    @PersistenceContext
    EntityManager em;

    /** The number of the latest change that is stored. */
    long last() {
        Long last = em.createQuery("select max(x.id) from IndexChange x", Long.class)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** The next changes after one. */
    List<IndexChange> after(long id, int most) {
        return em.createQuery("select x from IndexChange x where x.id > :id order by x.id", IndexChange.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these changes that are stored by now. */
    List<IndexChange> list(Collection<Long> ids) {
        return em.createQuery("select x from IndexChange x where x.id in :ids", IndexChange.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
