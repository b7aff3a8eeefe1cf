package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.platform.markup.Effort;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.markup.WordDiff;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Reads of single clauses, which have an identity over all versions of their text. */
@ApplicationScoped
public class ClauseQueries {
    /** How many versions stand on a page of a clause's history. */
    static final int PAGE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    TextQueries texts;

    @Inject
    Markup markup;

    @Inject
    TextSubjects subjects;

    /** A clause of the subject's text by its key. */
    public Optional<ClauseRow> findClause(Actor viewer, SubjectRef subject, String key) {
        TextPermissions.requireCanRead(subjects.standing(viewer, subject));
        return em.createQuery("""
                        select new org.manyhands.coauthoring.ClauseRow(c.id, t.id, c.publicKey, c.firstVersion, c.lastVersion,
                          v.number, b.label, b.source, b.html)
                        from TextBlock b join b.version v join b.clause c join c.text t
                        where t.subjectType = :type and t.subjectId = :subject and c.publicKey = :key
                          and (v.number = c.lastVersion or (c.lastVersion is null and v.number = t.headNumber))
                        """, ClauseRow.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /**
     * The versions in which a clause appeared, changed, left or came back, the newest first. Each has both texts, so that
     * nothing of the versions between is read.
     *
     * @param before the number of the last one that was shown, or null for the newest
     */
    public Slice<ClauseStepRow> listSteps(Actor viewer, SubjectRef subject, ClauseRow clause, Integer before) {
        TextPermissions.requireCanRead(subjects.standing(viewer, subject));
        Slice<Object[]> found = Slice.of(
                em.createQuery("""
                                select v.number, now.label, now.source, old.source
                                from TextVersion v
                                  left join TextBlock now on now.version = v and now.clause.id = :clause
                                  left join TextVersion w on w.text.id = :text and w.number = v.number - 1
                                  left join TextBlock old on old.version = w and old.clause.id = :clause
                                where v.text.id = :text and v.number < :before
                                  and exists (select t.id from CoText t where t.id = :text
                                    and t.subjectType = :type and t.subjectId = :subject)
                                  and (now.source <> old.source
                                    or (now.id is null and old.id is not null) or (now.id is not null and old.id is null))
                                order by v.number desc
                                """, Object[].class)
                        .setParameter("clause", clause.id())
                        .setParameter("text", clause.textId())
                        .setParameter("type", subject.type())
                        .setParameter("subject", subject.id())
                        .setParameter("before", before == null ? Integer.MAX_VALUE : before),
                PAGE);
        return found.rows().isEmpty() ? Slice.none() : new Slice<>(steps(subject, found.rows()), found.more());
    }

    private List<ClauseStepRow> steps(SubjectRef subject, List<Object[]> found) {
        Map<Integer, TextVersionRow> versions = new HashMap<>();
        texts.versions(subject, found.stream().map(row -> (Integer) row[0]).toList())
                .forEach(version -> versions.put(version.number(), version));
        Effort effort = new Effort();
        List<ClauseStepRow> steps = new ArrayList<>();
        for (Object[] row : found) {
            TextVersionRow version = versions.get((Integer) row[0]);
            WordDiff.Result words = TextComparison.words(
                    Objects.requireNonNullElse((String) row[3], ""),
                    Objects.requireNonNullElse((String) row[2], ""),
                    markup::plain,
                    effort);
            steps.add(new ClauseStepRow(
                    version.number(),
                    version.name(),
                    version.standpoint(),
                    version.at(),
                    (String) row[1],
                    words.words(),
                    words.whole()));
        }
        return steps;
    }

    /** Which subjects' texts these clauses stand in. Who may see them is asked of the subjects. */
    public Map<Long, SubjectRef> subjectsOf(Collection<Long> clauseIds) {
        return list(clauseIds).stream()
                .collect(Collectors.toMap(
                        Clause::getId, clause -> clause.getText().getSubject()));
    }

    List<Clause> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Clause c join fetch c.text where c.id in :ids", Clause.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Clause> list(CoText text, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery("select c from Clause c where c.text = :text and c.publicKey in :keys", Clause.class)
                        .setParameter("text", text)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** For cards: clauses as they stand in the newest version that has them. */
    List<ClauseCardRow> listForCards(Collection<Long> ids) {
        return em.createQuery("""
                        select new org.manyhands.coauthoring.ClauseCardRow(c.id, c.publicKey, c.lastVersion, b.label,
                          b.source, t.subjectType, t.subjectId)
                        from TextBlock b join b.version v join b.clause c join c.text t
                        where c.id in :ids and (v.number = c.lastVersion or (c.lastVersion is null and v.number = t.headNumber))
                        """, ClauseCardRow.class).setParameter("ids", ids).getResultList();
    }
}
