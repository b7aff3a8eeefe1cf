package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Reads the forums of all spaces that an administrator may read; those of others are content, and not for them to see. */
@ApplicationScoped
public class ForumTableQueries {
    private static final String FROM = " from Forum f join f.space s where " + SpaceQueries.READABLE
            + " and (lower(f.name) like :part escape '!' or lower(s.name) like :part escape '!') and ";

    @PersistenceContext
    EntityManager em;

    /** A page of the forums that a filter leaves: one statement. */
    public List<ForumTableRow> list(
            Actor actor, ForumFilter filter, ForumColumn order, boolean ascending, int first, int count) {
        AdminPermissions.requireCanAdminister(actor);
        String direction = ascending ? " asc" : " desc";
        return ask(
                        em.createQuery(
                                "select new org.manyhands.admin.ForumTableRow(f.slug, f.name, s.name, f.topicCount,"
                                        + " f.postCount, f.lastPostAt, f.closed, f.createdAt)" + FROM
                                        + filter.group().condition() + " order by " + order.expression() + direction
                                        + ", f.id" + direction,
                                ForumTableRow.class),
                        actor,
                        filter)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many forums {@link #list} has over all its pages. */
    public long count(Actor actor, ForumFilter filter) {
        AdminPermissions.requireCanAdminister(actor);
        return ask(em.createQuery("select count(f)" + FROM + filter.group().condition(), Long.class), actor, filter)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, Actor actor, ForumFilter filter) {
        return query.setParameter("reader", actor.readerId()).setParameter("part", filter.part());
    }
}
