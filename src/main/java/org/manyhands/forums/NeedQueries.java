package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Reads of needs, as far as the viewer may read their spaces. */
@ApplicationScoped
public class NeedQueries {
    private static final String ROW = """
            select new org.manyhands.forums.NeedRow(n.id, n.publicKey, n.slug, n.title, n.words, n.postCount,
              n.personCount, n.createdAt, n.language)
            from Need n join n.space s
            where\s""";

    /** The posts that are marked as evidence and can be read: marks of hidden and deleted posts wait. */
    private static final String EVIDENCE = """
             from Link l, Post p left join p.persona per
            where l.kind = org.manyhands.links.LinkKind.EVIDENCE and l.toId = :need and l.removedAt is null
              and p.id = l.fromId and p.hiddenAt is null and p.deletedAt is null
            """;

    @PersistenceContext
    EntityManager em;

    /** The needs of a space, the latest first. */
    public List<NeedRow> list(Actor viewer, long spaceId, int most) {
        return em.createQuery(
                        ROW + "s.id = :space and " + SpaceQueries.READABLE + " order by n.createdAt desc, n.id desc",
                        NeedRow.class)
                .setParameter("space", spaceId)
                .setParameter("reader", viewer.readerId())
                .setMaxResults(most)
                .getResultList();
    }

    /** A need that the viewer may see. */
    public Optional<NeedRow> find(Actor viewer, String key) {
        return em.createQuery(ROW + "n.publicKey = :key and " + SpaceQueries.READABLE, NeedRow.class)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst();
    }

    /** Those of these needs that the viewer may see. */
    List<NeedRow> list(Actor viewer, Collection<Long> ids) {
        return em.createQuery(ROW + "n.id in :ids and " + SpaceQueries.READABLE, NeedRow.class)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /** The needs that are heard in a topic, which the viewer sees. */
    List<NeedRow> listHeardIn(Actor viewer, Topic topic) {
        return em.createQuery(
                        ROW + "n.id in (select x.need.id from NeedTopic x where x.topic = :topic) and "
                                + SpaceQueries.READABLE + " order by n.createdAt, n.id",
                        NeedRow.class)
                .setParameter("topic", topic)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /**
     * The posts that are evidence for a need and that the viewer may read, in the order in which they were written.
     *
     * @param after the place of the last one that was shown, or null for the beginning
     */
    Slice<EvidenceRow> listEvidence(Actor viewer, Need need, Mark after) {
        TypedQuery<EvidenceRow> query = em.createQuery(
                        EvidenceRow.SELECT + SpaceQueries.READABLE + Mark.behind(after, "p.createdAt", "p.publicKey")
                                + " order by p.createdAt, p.publicKey",
                        EvidenceRow.class)
                .setParameter("need", need.getId())
                .setParameter("reader", viewer.readerId());
        return Slice.of(Mark.bind(query, after), PostPages.SIZE);
    }

    Need get(Actor viewer, String key) {
        return em.createQuery(
                        "select n from Need n join fetch n.space s left join fetch n.topic left join fetch n.persona"
                                + " left join fetch n.standpoint where n.publicKey = :key and " + SpaceQueries.READABLE,
                        Need.class)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("need"));
    }

    /** The needs that a post is marked as evidence for. */
    List<Need> listOf(Post post) {
        return em.createQuery(
                        "select n from Need n, Link l where l.kind = org.manyhands.links.LinkKind.EVIDENCE"
                                + " and l.fromId = :post and l.removedAt is null and n.id = l.toId",
                        Need.class)
                .setParameter("post", post.getId())
                .getResultList();
    }

    /** How many posts are evidence for a need, and of how many people. */
    Evidence count(Need need) {
        Object[] row = em.createQuery(
                        "select count(p), count(distinct per.id), count(distinct p.importedName)" + EVIDENCE,
                        Object[].class)
                .setParameter("need", need.getId())
                .getSingleResult();
        return new Evidence(((Long) row[0]).intValue(), Math.toIntExact((Long) row[1] + (Long) row[2]));
    }

    /** The topics that the evidence comes from. */
    List<Topic> listTopics(Need need) {
        return em.createQuery("select distinct p.topic" + EVIDENCE, Topic.class)
                .setParameter("need", need.getId())
                .getResultList();
    }

    List<NeedTopic> listHeard(Need need) {
        return em.createQuery("select x from NeedTopic x where x.need = :need", NeedTopic.class)
                .setParameter("need", need)
                .getResultList();
    }

    /**
     * What counts as evidence for a need.
     *
     * @param posts how many posts
     * @param people how many people wrote them
     */
    record Evidence(int posts, int people) {}
}
