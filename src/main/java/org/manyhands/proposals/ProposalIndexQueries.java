package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.IndexedRow;

/** Reads proposals and their clauses for the index, and again as a reader may see them when they are found. */
@ApplicationScoped
class ProposalIndexQueries {
    private static final String PROPOSALS = """
            select new org.manyhands.spaces.IndexedRow(p.id, p.publicKey, p.slug, p.title, p.summary, p.language, s.id,
              s.access, s.name, per.id, per.name, p.createdAt)
            from Proposal p join p.space s left join p.persona per where p.id in :ids""";

    private static final String NEWEST = """
            from TextBlock b join b.version v join b.clause c join v.text t, Proposal p join p.space s
            where v.number = t.headNumber and t.subjectType = 'proposal' and t.subjectId = p.id""";

    private static final String CLAUSES = """
            select new org.manyhands.proposals.ClauseIndexRow(c.id, c.publicKey, b.label, b.source, v.at, p.id,
              p.publicKey, p.slug, p.title, p.language, s.id, s.access, s.name)\s""" + NEWEST + " and c.id in :ids";

    private static final String SEEN = " and " + ProposalSight.VISIBLE;

    @PersistenceContext
    EntityManager em;

    List<IndexedRow> proposals(Collection<Long> ids) {
        return of(PROPOSALS, IndexedRow.class, ids).getResultList();
    }

    /** Those that the reader sees. */
    List<IndexedRow> proposals(Actor reader, Collection<Long> ids) {
        return of(PROPOSALS + SEEN, IndexedRow.class, ids)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    /** Those of these that only who has a role in them sees. */
    List<Long> drafts(Collection<Long> ids) {
        return of("select p.id from Proposal p where p.publishedAt is null and p.id in :ids", Long.class, ids)
                .getResultList();
    }

    /** All drafts that the reader sees. */
    List<Long> drafts(Actor reader) {
        return em.createQuery(
                        "select p.id from Proposal p join p.space s where p.publishedAt is null" + SEEN, Long.class)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    List<Long> proposalsAfter(long id, int most) {
        return after("select p.id from Proposal p where p.id > :after order by p.id", id, most)
                .getResultList();
    }

    List<ClauseIndexRow> clauses(Collection<Long> ids) {
        return of(CLAUSES, ClauseIndexRow.class, ids).getResultList();
    }

    /** Those of proposals that the reader sees. */
    List<ClauseIndexRow> clauses(Actor reader, Collection<Long> ids) {
        return of(CLAUSES + SEEN, ClauseIndexRow.class, ids)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    List<Long> clausesAfter(long id, int most) {
        return after("select c.id from Clause c where c.id > :after order by c.id", id, most)
                .getResultList();
    }

    /** The clauses that stand in the newest versions of these proposals. */
    List<Long> clausesOf(Collection<Long> proposals, long after, int most) {
        return after("select c.id " + NEWEST + " and p.id in :ids and c.id > :after order by c.id", after, most)
                .setParameter("ids", proposals)
                .getResultList();
    }

    private TypedQuery<Long> after(String jpql, long id, int most) {
        return em.createQuery(jpql, Long.class).setParameter("after", id).setMaxResults(most);
    }

    private <T> TypedQuery<T> of(String jpql, Class<T> row, Collection<Long> ids) {
        return em.createQuery(jpql, row).setParameter("ids", ids);
    }
}
