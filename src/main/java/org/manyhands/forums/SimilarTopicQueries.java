package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Finds topics that may be about the same, for whoever is about to begin one. */
@ApplicationScoped
class SimilarTopicQueries {
    /** How many are told, and how many are looked at. */
    private static final int MOST = 5;

    private static final int LOOKED_AT = 100;

    @PersistenceContext
    EntityManager em;

    /** Those topics of the forums of a space whose titles share at least half of the longer words, the most alike first. */
    List<TopicRow> list(Actor viewer, long spaceId, String title) {
        TitleWords words = TitleWords.of(title);
        List<String> parts = words.list();
        if (parts.isEmpty()) {
            return List.of();
        }
        String any = IntStream.range(0, parts.size())
                .mapToObj(i -> "lower(t.title) like :word" + i)
                .collect(Collectors.joining(" or "));
        TypedQuery<TopicRow> query = em.createQuery(
                        TopicRow.SELECT + "s.id = :space and t.forum is not null and t.successor is null and (" + any
                                + ") and " + SpaceQueries.READABLE + " order by t.lastPostAt desc, t.publicKey",
                        TopicRow.class)
                .setParameter("space", spaceId)
                .setParameter("reader", viewer.readerId());
        for (int i = 0; i < parts.size(); i++) {
            query.setParameter("word" + i, "%" + parts.get(i) + "%");
        }
        return query.setMaxResults(LOOKED_AT).getResultList().stream()
                .filter(row -> words.areLike(row.title()))
                .sorted(Comparator.comparing((TopicRow row) -> words.in(row.title()))
                        .reversed())
                .limit(MOST)
                .toList();
    }
}
