package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Reads of forums, as far as the viewer may read their spaces. */
@ApplicationScoped
public class ForumQueries {
    private static final String ROW = """
            select new org.manyhands.forums.ForumRow(f.id, f.slug, f.name, f.purpose, f.topicCount, f.postCount,
              f.closed, s.id, s.slug, s.name, s.purpose, s.access)
            from Forum f join f.space s
            where\s""";

    @PersistenceContext
    EntityManager em;

    /** All forums that the viewer may read, space by space. */
    public List<ForumRow> list(Actor viewer) {
        return em.createQuery(ROW + SpaceQueries.READABLE + " order by s.name, s.id, f.position, f.id", ForumRow.class)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /** The forums of a space, in the order that its facilitators gave them. */
    public List<ForumRow> list(Actor viewer, long spaceId) {
        return em.createQuery(
                        ROW + "s.id = :space and " + SpaceQueries.READABLE + " order by f.position, f.id",
                        ForumRow.class)
                .setParameter("space", spaceId)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /** Those of these forums that the viewer may read. */
    List<ForumRow> list(Actor viewer, Collection<Long> ids) {
        return em.createQuery(ROW + "f.id in :ids and " + SpaceQueries.READABLE, ForumRow.class)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    Forum get(Actor viewer, String slug) {
        return em.createQuery(
                        "select f from Forum f join fetch f.space s where f.slug = :slug and " + SpaceQueries.READABLE,
                        Forum.class)
                .setParameter("slug", slug)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("forum"));
    }

    Forum get(Actor viewer, long id) {
        return em.createQuery(
                        "select f from Forum f join fetch f.space s where f.id = :id and " + SpaceQueries.READABLE,
                        Forum.class)
                .setParameter("id", id)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("forum"));
    }

    /** The forums of a space as they are, for putting them in another order. */
    List<Forum> listOf(long spaceId) {
        return em.createQuery("select f from Forum f where f.space.id = :space order by f.position, f.id", Forum.class)
                .setParameter("space", spaceId)
                .getResultList();
    }

    /** Which addresses are taken: the slug itself and those that begin with it and a dash. */
    Set<String> slugsLike(String slug) {
        return new HashSet<>(
                em.createQuery("select f.slug from Forum f where f.slug = :slug or f.slug like :longer", String.class)
                        .setParameter("slug", slug)
                        .setParameter("longer", slug + "-%")
                        .getResultList());
    }

    /** Why a forum is closed at present, if it is. */
    Optional<ForumClosure> findClosure(Forum forum) {
        return em.createQuery(
                        "select c from ForumClosure c left join fetch c.persona where c.forum = :forum"
                                + " and c.reopenedAt is null",
                        ForumClosure.class)
                .setParameter("forum", forum)
                .getResultStream()
                .findFirst();
    }
}
