package org.manyhands.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.accounts.Account;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.SpaceQueries;

/** Reads of reports and hidings, for those who keep order; reasons of hidings for everybody who sees the place. */
@ApplicationScoped
public class ReportQueries {
    /** The viewer facilitates the space {@code s}. */
    private static final String FACILITATED = "s.id in (select m.space.id from Membership m"
            + " where m.account.id = :reader and m.state = org.manyhands.spaces.Membership.State.MEMBER"
            + " and m.role = org.manyhands.spaces.Membership.Role.FACILITATOR)";

    /** The account {@code a} may act at the time {@code :now}. */
    private static final String ACTS = "a.state = org.manyhands.accounts.Account.State.ACTIVE and a.id not in"
            + " (select y.account.id from AccountSuspension y where y.liftedAt is null"
            + " and (y.until is null or y.until > :now)) order by a.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The open reports that the viewer may judge, the oldest first. */
    List<ReportRow> listOpen(Actor viewer, String afterKey, int most) {
        return judged(viewer, """
                        select new org.manyhands.moderation.ReportRow(r.id, r.publicKey, r.subjectType, r.subjectId,
                          s.id, r.reason, r.note, r.at)
                        from Report r join r.space s
                        where r.settledAt is null
                          and (:after = '' or r.id > (select max(x.id) from Report x where x.publicKey = :after))""", " order by r.id", ReportRow.class)
                .setParameter("after", afterKey)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many reports wait for the viewer. */
    public long countOpen(Actor viewer) {
        return judged(viewer, "select count(r) from Report r join r.space s where r.settledAt is null", "", Long.class)
                .getSingleResult();
    }

    /** How many reports are open, whoever may judge them, for administrators, who see that nobody is left to wait. */
    public long countAllOpen(Actor viewer) {
        return viewer.isAdministrator()
                ? em.createQuery("select count(r) from Report r where r.settledAt is null", Long.class)
                        .getSingleResult()
                : countOpen(viewer);
    }

    /** Those who look after a space and may act. */
    List<Account> listFacilitators(long spaceId) {
        return em.createQuery(
                        "select a from Membership m join m.account a where m.space.id = :space"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER"
                                + " and m.role = org.manyhands.spaces.Membership.Role.FACILITATOR and " + ACTS,
                        Account.class)
                .setParameter("space", spaceId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Those who moderate the portal and may act. */
    List<Account> listModerators() {
        return em.createQuery("select a from Account a where a.moderator = true and " + ACTS, Account.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Whether there is anything at all that the viewer could ever judge, so that the page exists for them. */
    boolean isJudge(Actor viewer) {
        return viewer.isModerator()
                || em.createQuery("select count(s) from Space s where " + FACILITATED, Long.class)
                                .setParameter("reader", viewer.readerId())
                                .getSingleResult()
                        > 0;
    }

    /** The open report under this key, if the viewer may judge it. */
    Report get(Actor viewer, String key) {
        return judged(
                        viewer,
                        "select r from Report r join fetch r.space s where r.publicKey = :key and r.settledAt is null",
                        "",
                        Report.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("report"));
    }

    Optional<Report> findOpen(SubjectRef subject, long accountId) {
        return em.createQuery("select r from Report r where r.openKey = :key", Report.class)
                .setParameter("key", Report.openKey(subject, accountId))
                .getResultStream()
                .findFirst();
    }

    /** The open reports of a subject, by whomever. */
    List<Report> listOpen(SubjectRef subject) {
        return em.createQuery(
                        "select r from Report r join fetch r.account where r.subjectType = :type and r.subjectId = :id"
                                + " and r.settledAt is null order by r.id",
                        Report.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultList();
    }

    /** The names of those of these spaces that the viewer may know of. */
    Map<Long, String> namesOfSpaces(Actor viewer, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s.id, s.name from Space s where s.id in :ids and " + SpaceQueries.SEEN, Object[].class)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Why these subjects are hidden now; for those who see their places. */
    public Map<Long, String> reasonsOfHidings(String type, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select h.subjectId, h.reason from Hiding h where h.subjectType = :type and h.subjectId in :ids"
                                + " and h.restoredAt is null order by h.id",
                        Object[].class)
                .setParameter("type", type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1], (first, later) -> later));
    }

    Optional<Hiding> findHiding(SubjectRef subject) {
        return em.createQuery(
                        "select h from Hiding h where h.subjectType = :type and h.subjectId = :id"
                                + " and h.restoredAt is null",
                        Hiding.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultStream()
                .findFirst();
    }

    /** Of these reports those that the viewer may judge: a moderator all, others those of the spaces they facilitate. */
    private <T> TypedQuery<T> judged(Actor viewer, String reports, String order, Class<T> kind) {
        return viewer.isModerator()
                ? em.createQuery(reports + order, kind)
                : em.createQuery(reports + " and " + FACILITATED + order, kind)
                        .setParameter("reader", viewer.readerId());
    }
}
