package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;

/** Reads the jobs that were given up; what they were given to do may be personal and is left out. */
@ApplicationScoped
public class FailedJobQueries {
    @PersistenceContext
    EntityManager em;

    /** A page of the jobs that failed and were not settled, for administrators alone. */
    public List<JobRow> list(Actor actor, JobColumn order, boolean ascending, int first, int count) {
        AdminPermissions.requireCanAdminister(actor);
        String direction = ascending ? " asc" : " desc";
        return em.createQuery(
                        "select new org.manyhands.admin.JobRow(f.id, f.name, f.error, f.failedAt, f.retriedAt)"
                                + " from FailedJob f order by " + order.expression() + direction + ", f.id"
                                + direction,
                        JobRow.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many jobs {@link #list} has over all its pages. */
    public long count(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery("select count(f) from FailedJob f", Long.class).getSingleResult();
    }

    /** How many of each name wait for somebody to look. */
    public Map<String, Long> countOpen(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery(
                        "select f.name, count(f) from FailedJob f where f.retriedAt is null group by f.name",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
