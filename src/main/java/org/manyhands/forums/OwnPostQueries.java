package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.accounts.AccountPermissions;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** A person's own posts, over all spaces that they read. */
@ApplicationScoped
public class OwnPostQueries {
    private static final int PAGE = 20;

    private static final String FROM = "from Post p join p.topic t join t.space s";

    private static final String NOTES = " left join ContentNote n on n.subjectType = 'post' and n.subjectId = p.id"
            + " left join ContentNote tn on tn.subjectType = 'topic' and tn.subjectId = p.topicId";

    private static final String MINE =
            " where p.persona.id in (select own.id from Persona own where own.account.id = :own)"
                    + " and p.deletedAt is null and ";

    private static final String OWN = FROM + MINE;

    /** Condition for links {@code l} that mark posts as evidence which were put away. */
    static final String MARKS = "l.kind = org.manyhands.links.LinkKind.EVIDENCE and l.removedAt is null"
            + " and l.fromType = :type and l.fromId in (select x.id from Post x where x.persona.id in :names"
            + " and x.awayAt is not null)";

    @PersistenceContext
    EntityManager em;

    /** The own posts, the latest first, behind a place in the list. */
    Slice<OwnPostRow> list(Actor actor, Mark after) {
        AccountPermissions.requirePerson(actor);
        TypedQuery<OwnPostRow> query = em.createQuery(
                        "select new org.manyhands.forums.OwnPostRow(p.publicKey, s.name, t.title, p.source, p.createdAt,"
                                + " p.hiddenAt, p.language, n.codes, tn.codes) " + FROM + NOTES + MINE
                                + SpaceQueries.READABLE
                                + Mark.before(after, "p.createdAt", "p.publicKey")
                                + " order by p.createdAt desc, p.publicKey",
                        OwnPostRow.class)
                .setParameter("own", actor.accountId())
                .setParameter("reader", actor.readerId());
        return Slice.of(Mark.bind(query, after), PAGE);
    }

    /** In which spaces the own posts stand that can be deleted, and how many, by name. */
    List<OwnPostCountRow> countBySpace(Actor actor) {
        AccountPermissions.requirePerson(actor);
        return em.createQuery(
                        "select new org.manyhands.forums.OwnPostCountRow(s.slug, s.name, count(p)) " + OWN
                                + "p.hiddenAt is null and " + SpaceQueries.READABLE
                                + " group by s.id, s.slug, s.name order by s.name, s.id",
                        OwnPostCountRow.class)
                .setParameter("own", actor.accountId())
                .setParameter("reader", actor.readerId())
                .getResultList();
    }

    /** How many own posts in one space can be deleted. */
    long countIn(Actor actor, String slug) {
        AccountPermissions.requirePerson(actor);
        return em.createQuery(
                        "select count(p) " + OWN + "p.hiddenAt is null and s.slug = :slug and " + SpaceQueries.READABLE,
                        Long.class)
                .setParameter("own", actor.accountId())
                .setParameter("slug", slug)
                .setParameter("reader", actor.readerId())
                .getSingleResult();
    }

    /** Posts and people of topics, as they are. */
    Map<Long, long[]> count(List<Topic> topics) {
        Map<Long, long[]> counts = new HashMap<>();
        em.createQuery(
                        "select p.topic.id, count(p), count(distinct p.persona.id), count(distinct p.importedName)"
                                + " from Post p where p.topic in :topics and p.deletedAt is null group by p.topic.id",
                        Object[].class)
                .setParameter("topics", topics)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], new long[] {(Long) row[1], (Long) row[2] + (Long) row[3]}));
        return counts;
    }

    long countIn(Forum forum) {
        Long all = em.createQuery("select sum(t.postCount) from Topic t where t.forum = :forum", Long.class)
                .setParameter("forum", forum)
                .getSingleResult();
        return all == null ? 0 : all;
    }

    /** The needs that count posts which were put away. */
    List<Need> listNeedsByMarked(List<Long> names) {
        return em.createQuery(
                        "select n from Need n where n.id in (select l.toId from Link l where " + MARKS
                                + ") order by n.id",
                        Need.class)
                .setParameter("type", PostSubjectSource.TYPE)
                .setParameter("names", names)
                .getResultList();
    }

    /** The ids of all names of a person. */
    List<Long> listNames(long accountId) {
        return em.createQuery("select p.id from Persona p where p.account.id = :account", Long.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
