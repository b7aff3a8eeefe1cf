package org.manyhands.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;

/** Reads links from either end; a link whose other end the viewer may not see does not exist for them. */
@ApplicationScoped
public class LinkQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    Subjects subjects;

    /**
     * The links of several subjects of one type, oldest first: two statements for the links and one for each type of
     * subject at the other ends, however many there are.
     *
     * @return for each subject that has any, its links
     */
    public Map<Long, List<LinkRow>> of(Actor viewer, String type, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Link> links = listOf(type, ids);
        List<SubjectRef> ends = new ArrayList<>();
        links.forEach(link -> ends.add(isFrom(link, type, ids) ? link.getTo() : link.getFrom()));
        Map<SubjectRef, SubjectCard> cards = subjects.cards(viewer, ends);
        Map<Long, List<LinkRow>> rows = new HashMap<>();
        for (Link link : links) {
            boolean forward = isFrom(link, type, ids);
            SubjectCard other = cards.get(forward ? link.getTo() : link.getFrom());
            if (other != null) {
                long own = forward ? link.getFrom().id() : link.getTo().id();
                rows.computeIfAbsent(own, key -> new ArrayList<>()).add(row(link, forward, other));
            }
        }
        return rows;
    }

    /**
     * The links of one kind that lead to these subjects, oldest first: one statement for the links, and what it takes to
     * look up one type of subject.
     *
     * @return for each subject that has any, its links
     */
    public Map<Long, List<LinkRow>> to(Actor viewer, LinkKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Link> links = em.createQuery(
                        "select l from Link l left join fetch l.persona where l.removedAt is null and l.kind = :kind"
                                + " and l.toId in :ids order by l.at, l.id",
                        Link.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultList();
        Map<SubjectRef, SubjectCard> cards =
                subjects.cards(viewer, links.stream().map(Link::getFrom).toList());
        Map<SubjectRef, List<LinkRow>> rows = new HashMap<>();
        links.forEach(link -> add(rows, link, false, cards));
        return rows.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }

    /**
     * The links that begin at these subjects of whatever types, oldest first: one statement for the links and one for each
     * type of subject at the other ends, however many there are.
     *
     * @return for each subject that has any, its links
     */
    public Map<SubjectRef, List<LinkRow>> from(Actor viewer, Collection<SubjectRef> starts) {
        List<Link> links = listAt(starts, false, true);
        Map<SubjectRef, SubjectCard> cards =
                subjects.cards(viewer, links.stream().map(Link::getTo).toList());
        Map<SubjectRef, List<LinkRow>> rows = new HashMap<>();
        links.forEach(link -> add(rows, link, true, cards));
        return rows;
    }

    /**
     * The links of several subjects, and those that lead to what stands at their ends: two statements for the links and
     * one for each type of subject that is looked up, however many there are.
     *
     * @param through the types of ends that are followed back by one more step
     * @param known cards that the caller has made of what it has read already
     * @return for each subject that has any, its links
     */
    public Map<SubjectRef, List<LinkRow>> trail(
            Actor viewer, Collection<SubjectRef> starts, Set<String> through, Map<SubjectRef, SubjectCard> known) {
        Set<SubjectRef> own = new HashSet<>(starts);
        List<Link> near = listAt(own, true, true);
        Set<SubjectRef> middle = near.stream()
                .map(link -> own.contains(link.getFrom()) ? link.getTo() : link.getFrom())
                .filter(end -> through.contains(end.type()))
                .collect(Collectors.toSet());
        List<Link> far = listAt(middle, true, false);
        Map<SubjectRef, SubjectCard> cards = new HashMap<>(known);
        cards.putAll(subjects.cards(
                viewer,
                Stream.concat(near.stream(), far.stream())
                        .flatMap(link -> Stream.of(link.getFrom(), link.getTo()))
                        .filter(end -> !own.contains(end) && !known.containsKey(end))
                        .toList()));
        Map<SubjectRef, List<LinkRow>> rows = new HashMap<>();
        near.forEach(link -> add(rows, link, own.contains(link.getFrom()), cards));
        far.forEach(link -> add(rows, link, false, cards));
        return rows;
    }

    private static void add(
            Map<SubjectRef, List<LinkRow>> rows, Link link, boolean forward, Map<SubjectRef, SubjectCard> cards) {
        SubjectCard other = cards.get(forward ? link.getTo() : link.getFrom());
        if (other != null) {
            rows.computeIfAbsent(forward ? link.getFrom() : link.getTo(), key -> new ArrayList<>())
                    .add(row(link, forward, other));
        }
    }

    /** The links of one subject. */
    public List<LinkRow> of(Actor viewer, SubjectRef subject) {
        return of(viewer, subject.type(), List.of(subject.id())).getOrDefault(subject.id(), List.of());
    }

    /** How many links of a kind end at each of these subjects; nobody's words are shown by a number. */
    public Map<Long, Long> countTo(LinkKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select l.toId, count(l) from Link l where l.kind = :kind and l.toId in :ids"
                                + " and l.removedAt is null group by l.toId",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Whether a link of a kind begins at this subject; nobody's words are shown by that. */
    public boolean isBegun(LinkKind kind, long id) {
        return em.createQuery(
                                "select count(l) from Link l where l.kind = :kind and l.fromId = :id"
                                        + " and l.removedAt is null",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** A link that was not taken off, with both ends, if the viewer sees where it leads. */
    public Optional<LinkEnds> findEnds(Actor viewer, String key) {
        return find(key).flatMap(link -> {
            Map<SubjectRef, SubjectCard> cards = subjects.cards(viewer, List.of(link.getFrom(), link.getTo()));
            SubjectCard to = cards.get(link.getTo());
            return to == null
                    ? Optional.empty()
                    : Optional.of(new LinkEnds(cards.get(link.getFrom()), row(link, true, to)));
        });
    }

    Optional<Link> find(String key) {
        return em.createQuery("select l from Link l where l.publicKey = :key and l.removedAt is null", Link.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<Link> find(LinkKind kind, SubjectRef from, SubjectRef to) {
        return em.createQuery(
                        "select l from Link l where l.kind = :kind and l.fromType = :fromType and l.fromId = :from"
                                + " and l.toType = :toType and l.toId = :to and l.removedAt is null",
                        Link.class)
                .setParameter("kind", kind)
                .setParameter("fromType", from.type())
                .setParameter("from", from.id())
                .setParameter("toType", to.type())
                .setParameter("to", to.id())
                .getResultStream()
                .findFirst();
    }

    private List<Link> listOf(String type, Collection<Long> ids) {
        return em.createQuery(
                        "select l from Link l left join fetch l.persona where l.removedAt is null and"
                                + " ((l.fromType = :type and l.fromId in :ids) or (l.toType = :type and l.toId in :ids))"
                                + " order by l.at, l.id",
                        Link.class)
                .setParameter("type", type)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The links that lead to these subjects of whatever types, those that begin there, or both. */
    private List<Link> listAt(Collection<SubjectRef> ends, boolean leading, boolean beginning) {
        if (ends.isEmpty()) {
            return List.of();
        }
        Map<String, List<Long>> ids = ends.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::type, TreeMap::new, Collectors.mapping(SubjectRef::id, Collectors.toList())));
        List<String> types = List.copyOf(ids.keySet());
        String where = IntStream.range(0, types.size())
                .boxed()
                .flatMap(i -> Stream.of(
                        leading ? "(l.toType = :type" + i + " and l.toId in :ids" + i + ")" : "",
                        beginning ? "(l.fromType = :type" + i + " and l.fromId in :ids" + i + ")" : ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" or "));
        TypedQuery<Link> query = em.createQuery(
                "select l from Link l left join fetch l.persona where l.removedAt is null and (" + where
                        + ") order by l.at, l.id",
                Link.class);
        for (int i = 0; i < types.size(); i++) {
            query.setParameter("type" + i, types.get(i)).setParameter("ids" + i, ids.get(types.get(i)));
        }
        return query.getResultList();
    }

    private static boolean isFrom(Link link, String type, Collection<Long> ids) {
        return link.getFrom().type().equals(type) && ids.contains(link.getFrom().id());
    }

    private static LinkRow row(Link link, boolean forward, SubjectCard other) {
        String by = link.getPersona() == null ? null : link.getPersona().getName();
        return new LinkRow(
                link.getPublicKey(),
                link.getKind(),
                forward,
                other,
                link.getTextVersion(),
                by,
                link.getReason(),
                link.getAt());
    }
}
