package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * Reads which words of a text repeat others', for those who look after the text; and for those whose words they are. Who wrote
 * them first is named as in the text with its marks, else nobody but themselves: whoever put words in again would learn it.
 */
@ApplicationScoped
public class SuspicionQueries {
    /** How many stand on a page of their list. */
    static final int PAGE = 20;

    private static final long NOBODY = 0;

    private static final String OPEN = " and j.id is null";

    private static final String SETTLED = " and j.id is not null";

    private static final String BEFORE = " and x.id < (select y.id from TextSuspicion y where y.publicKey = :before)";

    private static final String NEWEST = " order by x.id desc";

    private static final String ROW = """
            select new org.manyhands.coauthoring.SuspicionRow(x.publicKey, p.id, p.name, o.id,
              coalesce(told.name, c.importedName), x.characters,
              (select coalesce(max(v.number), 0) from TextVersion v where v.text = t and v.stepNumber <= b.firstStep), x.words,
              x.stoodBefore, x.stoodBehind, x.putBefore, x.putBehind, x.at, j.kind, j.reason, jp.name, j.at)
            from TextSuspicion x
              left join x.text t
              left join x.batch b
              left join b.credit w
              left join w.persona p
              left join x.credit c
              left join c.persona o
              left join o.account acc
              left join c.standpoint st
              left join AccountStandpoint d on d.account = acc and d.standpoint = st
              left join Persona told on told = o and (told.id = :reader
                or d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN)
              left join SuspicionVerdict j on j.suspicion = x
              left join j.persona jp
            where t.subjectType = :type and t.subjectId = :subject
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    TextSubjects subjects;

    /**
     * What waits for somebody to look at it, or what was looked at already; the newest first.
     *
     * @param before the key of the last one that was shown, or null for the newest
     */
    public Slice<SuspicionRow> list(Actor viewer, SubjectRef subject, boolean settled, String before) {
        TextStanding standing = subjects.standing(viewer, subject);
        TextPermissions.requireCanReview(standing);
        String condition = settled ? SETTLED : OPEN;
        TypedQuery<SuspicionRow> query = before == null
                ? rows(subject, standing, condition + NEWEST)
                : rows(subject, standing, condition + BEFORE + NEWEST).setParameter("before", before);
        return Slice.of(query, PAGE);
    }

    /** How many wait; none for whoever does not look after the text. */
    public long countOpen(Actor viewer, SubjectRef subject) {
        return count(viewer, subject, OPEN);
    }

    /** How many were looked at already; none for whoever does not look after the text. */
    public long countSettled(Actor viewer, SubjectRef subject) {
        return count(viewer, subject, SETTLED);
    }

    private long count(Actor viewer, SubjectRef subject, String condition) {
        if (!subjects.standing(viewer, subject).reviews()) {
            return 0;
        }
        return em.createQuery("""
                        select count(x) from TextSuspicion x join x.text t left join SuspicionVerdict j on j.suspicion = x
                        where t.subjectType = :type and t.subjectId = :subject
                        """ + condition, Long.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .getSingleResult();
    }

    /** One of them; it does not exist for anybody but those who look after the text and the two whose words they are. */
    public SuspicionRow get(Actor viewer, SubjectRef subject, String key) {
        TextStanding standing = subjects.standing(viewer, subject);
        TextPermissions.requireCanRead(standing);
        return rows(subject, standing, " and x.publicKey = :key")
                .setParameter("key", key)
                .getResultStream()
                .filter(row ->
                        standing.reviews() || row.isWriter(standing.personaId()) || row.isOwner(standing.personaId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("repeated words"));
    }

    private TypedQuery<SuspicionRow> rows(SubjectRef subject, TextStanding standing, String condition) {
        return em.createQuery(ROW + condition, SuspicionRow.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("reader", standing.personaId() == null ? NOBODY : standing.personaId());
    }

    TextSuspicion getEntity(CoText text, String key) {
        return em.createQuery(
                        "select x from TextSuspicion x join fetch x.batch b join fetch b.credit join fetch x.credit"
                                + " where x.text = :text and x.publicKey = :key",
                        TextSuspicion.class)
                .setParameter("text", text)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("repeated words"));
    }
}
