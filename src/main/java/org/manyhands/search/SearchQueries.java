package org.manyhands.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;

/** Looks up what a search is narrowed to. */
@ApplicationScoped
public class SearchQueries {
    /** Of a very common name not all are meant. */
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    /** The personas of this name in the spaces that the reader may read; in each space there is one at most. */
    List<Long> listPersonas(Actor reader, String name) {
        return em.createQuery(
                        "select p.id from Persona p join p.space s where p.nameLower = :name and p.nameBefore is null"
                                + " and " + SpaceQueries.READABLE + " order by p.id",
                        Long.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .setParameter("reader", reader.readerId())
                .setMaxResults(MOST)
                .getResultList();
    }
}
