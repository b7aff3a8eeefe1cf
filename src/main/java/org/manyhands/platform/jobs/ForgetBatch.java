package org.manyhands.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Type;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.manyhands.platform.persistence.Forget;

/** One transaction of forgetting: short, so that nobody who works at night waits for it. */
@ApplicationScoped
public class ForgetBatch {
    static final int SIZE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The entities that say how long they are kept, by their names. */
    List<Class<?>> kinds() {
        return em.getMetamodel().getEntities().stream()
                .<Class<?>>map(Type::getJavaType)
                .filter(kind -> kind.isAnnotationPresent(Forget.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /** Forgets some rows of an entity and tells how many; fewer than {@link #SIZE} are the last ones. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Class<?> kind) {
        Forget rule = kind.getAnnotation(Forget.class);
        EntityType<?> entity = em.getMetamodel().entity(kind);
        String id = "x." + entity.getId(entity.getIdType().getJavaType()).getName();
        Instant limit = clock.instant().minus(Duration.ofDays(rule.days()));
        String rows = entity.getName() + " x where (" + rule.when() + ")"
                + (rule.only().isEmpty() ? "" : " and x." + rule.only() + " is not null");
        List<Object> ids = em.createQuery("select " + id + " from " + rows, Object.class)
                .setParameter("limit", limit)
                .setMaxResults(SIZE)
                .getResultList();
        if (ids.isEmpty()) {
            return 0;
        }
        // Asked once more: a row may have come to be needed again in the meantime.
        return em.createQuery(verb(rule, rows) + " and " + id + " in :ids")
                .setParameter("limit", limit)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private static String verb(Forget rule, String rows) {
        return rule.only().isEmpty()
                ? "delete from " + rows
                : "update " + rows.replaceFirst(" where ", " set x." + rule.only() + " = null where ");
    }
}
