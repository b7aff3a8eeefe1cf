package org.manyhands.tags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.SpaceQueries;

/** Reads of tags, as far as the viewer may read their spaces. */
@ApplicationScoped
public class TagQueries {
    /** Condition for the JPQL of features: {@code subjects} are those with the tag {@code :tag}. */
    public static final String TAGGED =
            "(select x.subjectId from Tagging x where x.tag.id = :tag and x.subjectType = :type)";

    /** How many tags stand on a page of their list. */
    static final int PAGE = 100;

    /** Of a very common name not all are meant. */
    private static final int MOST_OF_A_NAME = 200;

    @PersistenceContext
    EntityManager em;

    /** The tags of some subjects of one type, each by name; a subject without any is left out. */
    public Map<Long, List<TagRow>> of(Actor viewer, String type, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<TagRow>> tags = new HashMap<>();
        em.createQuery(
                        "select x.subjectId, g.id, s.slug, g.slug, g.name, g.closed, g.subjectCount from Tagging x"
                                + " join x.tag g join g.space s where x.subjectType = :type and x.subjectId in :ids and "
                                + SpaceQueries.READABLE + " order by g.name",
                        Object[].class)
                .setParameter("type", type)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultList()
                .forEach(row -> tags.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new TagRow(
                                (Long) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (Boolean) row[5],
                                (Integer) row[6])));
        return tags;
    }

    /** The tags of one subject. */
    public List<TagRow> of(Actor viewer, SubjectRef subject) {
        return of(viewer, subject.type(), List.of(subject.id())).getOrDefault(subject.id(), List.of());
    }

    /**
     * The tags of a space by name, without those that became part of another.
     *
     * @param after the name of the last one that was shown, or null for the beginning
     */
    Slice<TagRow> list(Actor viewer, long spaceId, String after) {
        return Slice.of(
                em.createQuery(
                                TagRow.SELECT + "s.id = :space and g.successor is null and g.name > :after and "
                                        + SpaceQueries.READABLE + " order by g.name",
                                TagRow.class)
                        .setParameter("space", spaceId)
                        .setParameter("after", after == null ? "" : after)
                        .setParameter("reader", viewer.readerId()),
                PAGE);
    }

    /** How many tags a space has. */
    long count(Actor viewer, long spaceId) {
        return em.createQuery(
                        "select count(g) from Tag g join g.space s where s.id = :space and g.successor is null and "
                                + SpaceQueries.READABLE,
                        Long.class)
                .setParameter("space", spaceId)
                .setParameter("reader", viewer.readerId())
                .getSingleResult();
    }

    /** The open tags of a space that are used most, for whoever looks for the right word. */
    public List<TagRow> listUsed(Actor viewer, long spaceId, int most) {
        return em.createQuery(
                        TagRow.SELECT + "s.id = :space and g.successor is null and g.closed = false"
                                + " and g.subjectCount > 0 and " + SpaceQueries.READABLE
                                + " order by g.subjectCount desc, g.name",
                        TagRow.class)
                .setParameter("space", spaceId)
                .setParameter("reader", viewer.readerId())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these tags whose space the viewer may read. */
    List<TagRow> list(Actor viewer, Collection<Long> ids) {
        return em.createQuery(TagRow.SELECT + "g.id in :ids and " + SpaceQueries.READABLE, TagRow.class)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /** The tag at an address; of one that became part of another, that one. */
    public Tag get(Actor viewer, String space, String slug) {
        return em.createQuery(
                        "select g from Tag g join fetch g.space s left join fetch g.successor where s.slug = :space"
                                + " and g.slug = :slug and " + SpaceQueries.READABLE,
                        Tag.class)
                .setParameter("space", space)
                .setParameter("slug", slug)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst()
                .map(tag -> tag.getSuccessor() == null ? tag : tag.getSuccessor())
                .orElseThrow(() -> new NotFound("tag"));
    }

    /** The tags of a space by what names come down to: the present name counts before an earlier one. */
    Map<String, Tag> byKeys(long spaceId, Collection<String> keys) {
        Map<String, Tag> found = new HashMap<>();
        List<Tag> all = em.createQuery(
                        "select g from Tag g left join fetch g.successor where g.space.id = :space"
                                + " and (g.slug in :keys or g.nameKey in :keys)",
                        Tag.class)
                .setParameter("space", spaceId)
                .setParameter("keys", keys)
                .getResultList();
        all.forEach(tag -> found.put(tag.getSlug(), tag));
        all.forEach(tag -> found.put(tag.getNameKey(), tag));
        found.replaceAll((key, tag) -> tag.getSuccessor() == null ? tag : tag.getSuccessor());
        return found;
    }

    /** The tags of a name, one in each space at most that the viewer may read: of those that became part of another, that one. */
    public List<Long> named(Actor viewer, String typed) {
        return em.createQuery(
                        "select coalesce(n.id, g.id) from Tag g join g.space s left join g.successor n where (g.slug = :key"
                                + " or g.nameKey = :key) and " + SpaceQueries.READABLE + " order by g.id",
                        Long.class)
                .setParameter("key", TagNames.key(typed))
                .setParameter("reader", viewer.readerId())
                .setMaxResults(MOST_OF_A_NAME)
                .getResultList();
    }

    /** That a subject has tags, as it is kept. */
    List<Tagging> listTaggings(SubjectRef subject) {
        return em.createQuery(
                        "select x from Tagging x join fetch x.tag where x.subjectType = :type and x.subjectId = :id",
                        Tagging.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultList();
    }

    /** The tags that became part of another one, which lead to it. */
    List<Tag> listMergedInto(Tag tag) {
        return em.createQuery("select g from Tag g where g.successor = :tag", Tag.class)
                .setParameter("tag", tag)
                .getResultList();
    }

    /** How many subjects have a tag, as it is. */
    long countSubjects(Tag tag) {
        return em.createQuery("select count(x) from Tagging x where x.tag = :tag", Long.class)
                .setParameter("tag", tag)
                .getSingleResult();
    }
}
