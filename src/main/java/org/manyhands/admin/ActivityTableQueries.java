package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;

/**
 * Reads the activity record for administrators; what they do not see elsewhere has no title here. What people do for
 * themselves alone under their own name does not stand here: a sign-in, beside what a persona did in the same minute, would
 * tell who is behind the persona.
 */
@ApplicationScoped
public class ActivityTableQueries {
    private static final String WHERE = " where v.verb like :verbs and v.at >= :since"
            + " and not (v.audience = org.manyhands.platform.activity.Audience.Kind.SELF"
            + " and (v.verb like 'accounts.%' or v.verb like 'organizations.%'))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Subjects subjects;

    /** A page of the record: one statement, and one for each type of subject on the page. */
    public List<ActivityTableRow> list(
            Actor actor, ActivityFilter filter, ActivityColumn order, boolean ascending, int first, int count) {
        AdminPermissions.requireCanAdminister(actor);
        String direction = ascending ? " asc" : " desc";
        TypedQuery<ActivityTableRow> query = em.createQuery(
                "select new org.manyhands.admin.ActivityTableRow(v.id, v.at, v.verb, v.accountId, a.displayName,"
                        + " v.spaceId, v.audience, v.subjectType, v.subjectId, v.details)"
                        + " from Activity v left join Account a on a.id = v.accountId" + WHERE
                        + " order by " + order.expression() + direction + ", v.id" + direction,
                ActivityTableRow.class);
        List<ActivityTableRow> rows =
                ask(query, filter).setFirstResult(first).setMaxResults(count).getResultList();
        Map<SubjectRef, SubjectCard> cards = subjects.cards(
                actor, rows.stream().map(ActivityTableRow::subject).toList());
        return rows.stream().map(row -> row.with(cards.get(row.subject()))).toList();
    }

    /** How many entries the filter lets through. */
    public long count(Actor actor, ActivityFilter filter) {
        AdminPermissions.requireCanAdminister(actor);
        return ask(em.createQuery("select count(v) from Activity v" + WHERE, Long.class), filter)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, ActivityFilter filter) {
        return query.setParameter("verbs", filter.verbs())
                .setParameter("since", filter.since() == null ? Instant.EPOCH : filter.since());
    }
}
