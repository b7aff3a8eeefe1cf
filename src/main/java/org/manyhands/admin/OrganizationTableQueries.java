package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.platform.security.Actor;

/** Reads all organizations for administrators. */
@ApplicationScoped
public class OrganizationTableQueries {
    private static final int SOON = 30;
    private static final String MEMBERS = "(select count(m) from OrganizationMember m where m.organization = o"
            + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER)";
    private static final String REQUESTS = "(select count(q) from OrganizationMember q where q.organization = o"
            + " and q.state = org.manyhands.organizations.OrganizationMember.State.REQUESTED)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A page of the organizations that a filter leaves, for administrators alone. */
    public List<OrganizationTableRow> list(
            Actor actor, OrganizationFilter filter, OrganizationColumn order, boolean ascending, int first, int count) {
        AdminPermissions.requireCanAdminister(actor);
        String direction = ascending ? " asc" : " desc";
        return filtered(
                        "select new org.manyhands.admin.OrganizationTableRow(o.slug, o.name, o.kind, o.area, o.state,"
                                + " o.verifiedUntil, " + MEMBERS + ", " + REQUESTS + ", o.createdAt)",
                        filter,
                        " order by " + order.expression() + direction + ", o.id" + direction,
                        OrganizationTableRow.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many organizations a filter leaves, for the pager of the table. */
    public long count(Actor actor, OrganizationFilter filter) {
        AdminPermissions.requireCanAdminister(actor);
        return filtered("select count(o)", filter, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String what, OrganizationFilter filter, String more, Class<T> type) {
        OrganizationGroup group = filter.group();
        String ofKind = filter.kind() == null ? "" : " and o.kind = :kind";
        TypedQuery<T> query =
                em.createQuery(what + " from Organization o where " + group.condition() + ofKind + more, type);
        LocalDate today = LocalDate.now(clock);
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (group.asksForToday()) {
            query.setParameter("today", today);
        }
        if (group.asksForSoon()) {
            query.setParameter("soon", today.plusDays(SOON));
        }
        return query;
    }
}
