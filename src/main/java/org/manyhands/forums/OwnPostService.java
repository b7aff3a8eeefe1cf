package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.accounts.AccountPermissions;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectChanged;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;

/** Deletes many posts of one person at once, for good or, when an account is closed, for now. */
@ApplicationScoped
public class OwnPostService {
    @PersistenceContext
    EntityManager em;

    @Inject
    SpaceQueries spaces;

    @Inject
    OwnPostQueries posts;

    @Inject
    EvidenceService evidence;

    @Inject
    ActivityLog activity;

    @Inject
    Event<SubjectChanged> changed;

    @Inject
    Clock clock;

    /**
     * Deletes all own posts in a space but those that are hidden, which moderators still look at.
     *
     * @param count how many there were when the person looked
     */
    @Transactional
    public void deleteAll(Actor actor, String slug, long count) {
        AccountPermissions.requirePerson(actor);
        Space space = spaces.getReadable(actor, slug);
        List<Long> names = spaces.findPersona(space.getId(), actor.accountId()).map(Persona::getId).stream()
                .toList();
        if (names.isEmpty() || posts.countIn(actor, slug) != count) {
            throw new RuleViolation("forums.own.changed");
        }
        String which = "x.persona.id in :names and x.deletedAt is null and x.hiddenAt is null";
        List<Topic> topics = lock(which, names);
        Instant now = clock.instant();
        change("update Post x set x.deletedAt = :now, x.awayAt = :now where " + which, names, now);
        empty(names);
        recount(topics);
        tell(names);
        activity.record(actor, ForumActivity.DELETED_ALL, new SubjectRef("space", space.getId()), Audience.self());
    }

    /** Posts disappear at once, and can come back. */
    void putAway(List<Long> names, Instant now) {
        if (!names.isEmpty()) {
            List<Topic> topics = lock("x.persona.id in :names and x.deletedAt is null", names);
            change(
                    "update Post x set x.deletedAt = :now, x.awayAt = :now"
                            + " where x.persona.id in :names and x.deletedAt is null",
                    names,
                    now);
            recount(topics);
            tell(names);
        }
    }

    void bringBack(List<Long> names) {
        if (!names.isEmpty()) {
            List<Topic> topics = lock("x.persona.id in :names and x.awayAt is not null", names);
            change(
                    "update Post x set x.deletedAt = null, x.awayAt = null"
                            + " where x.persona.id in :names and x.awayAt is not null",
                    names,
                    null);
            recount(topics);
            tell(names);
        }
    }

    /** Takes the words of what was put away, with their history and with the marks as evidence. */
    void empty(List<Long> names) {
        if (names.isEmpty()) {
            return;
        }
        List<Need> needs = posts.listNeedsByMarked(names);
        em.createQuery("update Link l set l.removedAt = :now, l.removedReason = :why where " + OwnPostQueries.MARKS)
                .setParameter("now", clock.instant())
                .setParameter("why", ForumActivity.DELETED.name())
                .setParameter("type", PostSubjectSource.TYPE)
                .setParameter("names", names)
                .executeUpdate();
        needs.forEach(evidence::recount);
        em.flush();
        String away = "x.persona.id in :names and x.awayAt is not null";
        change(
                "delete from PostRevision r where r.post.id in (select x.id from Post x where " + away + ")",
                names,
                null);
        change(
                "delete from ContentNote n where n.subjectType = 'post' and n.subjectId in (select x.id from Post x where "
                        + away + ")",
                names,
                null);
        em.createQuery("update Post x set x.source = :none, x.html = :html, x.awayAt = null where " + away)
                .setParameter("none", "")
                .setParameter("html", SafeHtml.none())
                .setParameter("names", names)
                .executeUpdate();
    }

    private void tell(List<Long> names) {
        names.forEach(name -> changed.fire(new SubjectChanged(new SubjectRef(Persona.TYPE, name))));
    }

    private void change(String jpql, List<Long> names, Instant now) {
        Query query = em.createQuery(jpql).setParameter("names", names);
        if (now != null) {
            query.setParameter("now", now);
        }
        query.executeUpdate();
    }

    /** The topics of these posts, in the order in which everybody locks them. */
    private List<Topic> lock(String which, List<Long> names) {
        return em.createQuery(
                        "select t from Topic t where t.id in (select x.topic.id from Post x where " + which
                                + ") order by t.id",
                        Topic.class)
                .setParameter("names", names)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void recount(List<Topic> topics) {
        if (topics.isEmpty()) {
            return;
        }
        Map<Long, long[]> counts = posts.count(topics);
        topics.forEach(topic -> {
            long[] found = counts.getOrDefault(topic.getId(), new long[2]);
            topic.recount(found[0], found[1]);
        });
        em.flush();
        List<Forum> forums = topics.stream()
                .map(Topic::getForum)
                .filter(forum -> forum != null)
                .distinct()
                .sorted((one, other) -> one.getId().compareTo(other.getId()))
                .collect(Collectors.toList());
        for (Forum forum : forums) {
            em.refresh(forum, LockModeType.PESSIMISTIC_WRITE);
            forum.recount(posts.countIn(forum));
        }
        em.flush();
    }
}
