package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Reads of forums, as far as the viewer may read their spaces. */
@ApplicationScoped
public class ForumQueries {
    private static final String ROW = """
            select new org.manyhands.forums.ForumRow(f.id, f.slug, f.name, f.purpose, f.topicCount, f.postCount,
              f.closed, s.id, s.slug, s.name, s.purpose, s.access, f.language,
              s.language, f.heading)
            from Forum f join f.space s
            where\s""";

    /** How many forums stand on a page of the list. */
    static final int PAGE = 30;

    @PersistenceContext
    EntityManager em;

    /**
     * The forums that the viewer may read, space by space, in the order that facilitators gave them.
     *
     * @param spaceId only those of this space, or null for all
     * @param after the address of the last one that was shown, or null for the beginning
     */
    Slice<ForumRow> list(Actor viewer, Long spaceId, String after) {
        Forum last = after == null ? null : find(viewer, after).orElse(null);
        TypedQuery<ForumRow> query = in(
                spaceId,
                viewer,
                ROW,
                (last == null
                                ? ""
                                : " and (s.name > :name or (s.name = :name and (s.id > :lastSpace or (s.id = :lastSpace"
                                        + " and (f.position > :position or (f.position = :position and f.id > :id))))))")
                        + " order by s.name, s.id, f.position, f.id",
                ForumRow.class);
        if (last != null) {
            query.setParameter("name", last.getSpace().getName())
                    .setParameter("lastSpace", last.getSpace().getId())
                    .setParameter("position", last.getPosition())
                    .setParameter("id", last.getId());
        }
        return Slice.of(query, PAGE);
    }

    /** How many forums the viewer may read, in all spaces or in one. */
    long count(Actor viewer, Long spaceId) {
        return in(spaceId, viewer, "select count(f) from Forum f join f.space s where ", "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> in(Long spaceId, Actor viewer, String select, String more, Class<T> type) {
        TypedQuery<T> query = em.createQuery(
                        select + (spaceId == null ? "" : "s.id = :space and ") + SpaceQueries.READABLE + more, type)
                .setParameter("reader", viewer.readerId());
        return spaceId == null ? query : query.setParameter("space", spaceId);
    }

    /** Those of these forums that the viewer may read. */
    List<ForumRow> list(Actor viewer, Collection<Long> ids) {
        return em.createQuery(ROW + "f.id in :ids and " + SpaceQueries.READABLE, ForumRow.class)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    Forum get(Actor viewer, String slug) {
        return find(viewer, slug).orElseThrow(() -> new NotFound("forum"));
    }

    private Optional<Forum> find(Actor viewer, String slug) {
        return em.createQuery(
                        "select f from Forum f join fetch f.space s where f.slug = :slug and " + SpaceQueries.READABLE,
                        Forum.class)
                .setParameter("slug", slug)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst();
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
