package org.manyhands.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyhands.links.Link;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;

/** Finds a path that is whole, to show a visitor what all this is for. */
@ApplicationScoped
public class StoryQueries {
    private static final int LOOKED_AT = 12;
    private static final int SAID = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    LinkQueries links;

    @Inject
    Subjects subjects;

    /** The latest promise whose whole path the viewer may see. The number of statements does not grow with the portal. */
    public Optional<Story> findLatest(Actor viewer) {
        List<Link> promises = em.createQuery(
                        "select l from Link l where l.kind = :promised and l.removedAt is null order by l.at desc, l.id",
                        Link.class)
                .setParameter("promised", LinkKind.PROMISED)
                .setMaxResults(LOOKED_AT)
                .getResultList();
        List<SubjectRef> ends = new ArrayList<>();
        promises.forEach(link -> ends.addAll(List.of(link.getFrom(), link.getTo())));
        Map<SubjectRef, SubjectCard> cards = subjects.cards(viewer, ends);
        List<Link> seen = promises.stream()
                .filter(link -> cards.containsKey(link.getFrom()) && cards.containsKey(link.getTo()))
                .toList();
        Map<Long, List<LinkRow>> origins = links.of(
                viewer, "demand", seen.stream().map(link -> link.getFrom().id()).toList());
        Map<Long, List<LinkRow>> beginnings = links.of(
                viewer,
                "clause",
                seen.stream()
                        .flatMap(link -> clause(origins, link).stream())
                        .map(card -> card.subject().id())
                        .toList());
        return seen.stream()
                .flatMap(link -> story(link, origins, beginnings, cards).stream())
                .findFirst();
    }

    private static Optional<Story> story(
            Link promise,
            Map<Long, List<LinkRow>> origins,
            Map<Long, List<LinkRow>> beginnings,
            Map<SubjectRef, SubjectCard> cards) {
        return clause(origins, promise).flatMap(clause -> {
            List<SubjectCard> said = beginnings.getOrDefault(clause.subject().id(), List.of()).stream()
                    .filter(row -> row.kind() == LinkKind.DRAWN_FROM || row.kind() == LinkKind.ANSWERED_BY_CLAUSE)
                    .map(LinkRow::other)
                    .limit(SAID)
                    .toList();
            return said.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Story(said, clause, cards.get(promise.getFrom()), cards.get(promise.getTo())));
        });
    }

    private static Optional<SubjectCard> clause(Map<Long, List<LinkRow>> origins, Link promise) {
        return origins.getOrDefault(promise.getFrom().id(), List.of()).stream()
                .filter(row -> row.kind() == LinkKind.DEMANDED)
                .map(LinkRow::other)
                .findFirst();
    }
}
