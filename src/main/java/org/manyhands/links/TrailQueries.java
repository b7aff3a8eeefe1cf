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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;

/** Follows links from many subjects of any type at once; a link whose other end the viewer may not see does not exist. */
@ApplicationScoped
public class TrailQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    Subjects subjects;

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
     * All that came of these subjects, step by step: a need, the clause that answers it, the demand that this became, and
     * the promise that it met. Each step costs what {@link #from} costs, however much there is.
     *
     * @param steps how many links are followed one behind the other at most
     * @return for each subject on the way that led on, its links
     */
    public Map<SubjectRef, List<LinkRow>> onward(Actor viewer, Collection<SubjectRef> starts, int steps) {
        Map<SubjectRef, List<LinkRow>> all = new HashMap<>();
        Collection<SubjectRef> reached = starts;
        for (int step = 0; step < steps && !reached.isEmpty(); step++) {
            Map<SubjectRef, List<LinkRow>> next = from(viewer, reached);
            all.putAll(next);
            reached = next.values().stream()
                    .flatMap(List::stream)
                    .map(link -> link.other().subject())
                    .filter(end -> !all.containsKey(end))
                    .collect(Collectors.toSet());
        }
        return all;
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

    private static void add(
            Map<SubjectRef, List<LinkRow>> rows, Link link, boolean forward, Map<SubjectRef, SubjectCard> cards) {
        SubjectCard other = cards.get(forward ? link.getTo() : link.getFrom());
        if (other != null) {
            rows.computeIfAbsent(forward ? link.getFrom() : link.getTo(), key -> new ArrayList<>())
                    .add(LinkRow.of(link, forward, other));
        }
    }
}
