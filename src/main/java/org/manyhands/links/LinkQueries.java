package org.manyhands.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
                rows.computeIfAbsent(own, key -> new ArrayList<>()).add(LinkRow.of(link, forward, other));
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
        return links.stream()
                .filter(link -> cards.containsKey(link.getFrom()))
                .collect(Collectors.groupingBy(
                        link -> link.getTo().id(),
                        Collectors.mapping(
                                link -> LinkRow.of(link, false, cards.get(link.getFrom())), Collectors.toList())));
    }

    /**
     * The links of one kind that lead from some subjects to another one.
     *
     * @return by the id of where they begin
     */
    public Map<Long, LinkRow> between(Actor viewer, LinkKind kind, Collection<Long> from, long to) {
        if (from.isEmpty()) {
            return Map.of();
        }
        List<Link> links = em.createQuery(
                        "select l from Link l left join fetch l.persona where l.removedAt is null and l.kind = :kind"
                                + " and l.fromId in :from and l.toId = :to order by l.at, l.id",
                        Link.class)
                .setParameter("kind", kind)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        Map<SubjectRef, SubjectCard> cards =
                subjects.cards(viewer, links.stream().map(Link::getFrom).toList());
        return links.stream()
                .filter(link -> cards.containsKey(link.getFrom()))
                .collect(Collectors.toMap(
                        link -> link.getFrom().id(),
                        link -> LinkRow.of(link, false, cards.get(link.getFrom())),
                        (one, same) -> one));
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
                    : Optional.of(new LinkEnds(cards.get(link.getFrom()), LinkRow.of(link, true, to)));
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

    private static boolean isFrom(Link link, String type, Collection<Long> ids) {
        return link.getFrom().type().equals(type) && ids.contains(link.getFrom().id());
    }
}
