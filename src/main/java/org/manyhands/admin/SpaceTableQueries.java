package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;

/** Reads what administrators may know of all spaces, closed ones included: name, facilitators, size; nothing in them. */
@ApplicationScoped
public class SpaceTableQueries {
    @PersistenceContext
    EntityManager em;

    /** A page of all spaces: two statements, however many there are. */
    public List<SpaceTableRow> list(Actor actor, SpaceColumn order, boolean ascending, int first, int count) {
        AdminPermissions.requireCanAdminister(actor);
        String direction = ascending ? " asc" : " desc";
        List<SpaceTableRow> rows = em.createQuery(
                        "select new org.manyhands.admin.SpaceTableRow(s.id, s.name, s.access, z.members, s.createdAt)"
                                + " from Space s join SpaceSize z on z.spaceId = s.id order by "
                                + order.expression() + direction + ", s.id" + direction,
                        SpaceTableRow.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
        Map<Long, List<String>> facilitators =
                facilitators(rows.stream().map(SpaceTableRow::id).toList());
        return rows.stream()
                .map(row -> row.with(facilitators.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** How many spaces there are, closed ones among them: administrators may know that they exist. */
    public long count(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery("select count(s) from Space s", Long.class).getSingleResult();
    }

    private Map<Long, List<String>> facilitators(List<Long> spaces) {
        if (spaces.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select m.space.id, p.name from Membership m join m.persona p where m.space.id in :spaces"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER"
                                + " and m.role = org.manyhands.spaces.Membership.Role.FACILITATOR order by p.name",
                        Object[].class)
                .setParameter("spaces", spaces)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
