package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.platform.security.Actor;

/** Reads all organizations for administrators. */
@ApplicationScoped
public class OrganizationTableQueries {
    private static final String MEMBERS = "(select count(m) from OrganizationMember m where m.organization = o"
            + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER)";
    private static final String REQUESTS = "(select count(q) from OrganizationMember q where q.organization = o"
            + " and q.state = org.manyhands.organizations.OrganizationMember.State.REQUESTED)";

    @PersistenceContext
    EntityManager em;

    /** A page of all organizations, for administrators alone. */
    public List<OrganizationTableRow> list(
            Actor actor, OrganizationColumn order, boolean ascending, int first, int count) {
        AdminPermissions.requireCanAdminister(actor);
        String direction = ascending ? " asc" : " desc";
        return em.createQuery(
                        "select new org.manyhands.admin.OrganizationTableRow(o.slug, o.name, o.kind, o.area, " + MEMBERS
                                + ", " + REQUESTS + ", o.createdAt) from Organization o order by "
                                + order.expression() + direction + ", o.id" + direction,
                        OrganizationTableRow.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many organizations there are, for the pager of the table. */
    public long count(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery("select count(o) from Organization o", Long.class).getSingleResult();
    }
}
