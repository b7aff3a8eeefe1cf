package org.manyhands.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.markup.SafeHtml;

/**
 * One transaction of making HTML again: short, and beside the versions of the entities, so that nobody who edits one of them
 * is told that somebody else did.
 */
@ApplicationScoped
public class RenewHtmlBatch {
    static final int SIZE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Markup markup;

    /** All columns of stored HTML. */
    List<HtmlColumn> columns() {
        return em.getMetamodel().getEntities().stream()
                .flatMap(entity -> entity.getAttributes().stream()
                        .filter(HtmlColumn::isOne)
                        .map(attribute -> HtmlColumn.of(entity, attribute)))
                .sorted(Comparator.comparing(HtmlColumn::table).thenComparing(HtmlColumn::column))
                .toList();
    }

    /** Renews some rows and tells how many; fewer than {@link #SIZE} are the last ones. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int renew(HtmlColumn column) {
        String present = SafeHtml.stamp() + "%";
        List<?> older = em.createNativeQuery(column.olderOnes())
                .setParameter(1, present)
                .setMaxResults(SIZE)
                .getResultList();
        for (Object row : older) {
            Object[] values = (Object[]) row;
            em.createNativeQuery(column.renewal())
                    .setParameter(1, markup.kept((String) values[1]).stored())
                    .setParameter(2, values[0])
                    .setParameter(3, present)
                    .executeUpdate();
        }
        return older.size();
    }
}
