package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Reads of texts, versions and blocks; of single clauses see {@link ClauseQueries}. Whether the viewer may read is asked of the subject's feature, once a call. */
@ApplicationScoped
public class TextQueries {
    private static final String VERSION_ROW = """
            select new org.manyhands.coauthoring.TextVersionRow(v.number, v.stepNumber, p.name, v.importedName, st.code, d.visibility,
              v.note, v.writtenAt, v.at, v.wordCount, v.restoredNumber)
            from TextVersion v join v.text t
              left join v.persona p
              left join p.account acc
              left join v.standpoint st
              left join AccountStandpoint d on d.account = acc and d.standpoint = st
                and d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN
            where t.subjectType = :type and t.subjectId = :subject
            """;

    private static final String BLOCK_ROW = """
            select new org.manyhands.coauthoring.TextBlockRow(b.position, b.kind, b.level, b.label, c.id, c.publicKey,
              b.source, b.html)
            from TextBlock b join b.version v join v.text t left join b.clause c
            where t.subjectType = :type and t.subjectId = :subject
            """;

    /** How many versions stand on a page of their list. */
    static final int PAGE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Markup markup;

    @Inject
    TextSubjects subjects;

    /** The newest version with its blocks, if anything is written. */
    public Optional<TextRow> findText(Actor viewer, SubjectRef subject) {
        requireCanRead(viewer, subject);
        return versions(subject, " and v.number = t.headNumber").stream()
                .findFirst()
                .map(version -> new TextRow(version, blocks(subject, version.number())));
    }

    /** One version with its blocks; a number that there is not is not found. */
    public TextRow getText(Actor viewer, SubjectRef subject, int number) {
        requireCanRead(viewer, subject);
        return new TextRow(version(subject, number), blocks(subject, number));
    }

    /** One version with its blocks, and beside it others of which there may be some. */
    public TextMoment getMoment(Actor viewer, SubjectRef subject, int number, Collection<Integer> others) {
        requireCanRead(viewer, subject);
        Set<Integer> numbers = new HashSet<>(others);
        numbers.add(number);
        List<TextVersionRow> versions = versions(subject, numbers);
        TextRow text = new TextRow(find(versions, number), blocks(subject, number));
        return new TextMoment(
                text,
                versions.stream().filter(row -> others.contains(row.number())).toList());
    }

    /**
     * The versions, the newest first.
     *
     * @param before the number of the last one that was shown, or null for the newest
     */
    public Slice<TextVersionRow> listVersions(Actor viewer, SubjectRef subject, Integer before) {
        requireCanRead(viewer, subject);
        return Slice.of(
                em.createQuery(VERSION_ROW + " and v.number < :before order by v.number desc", TextVersionRow.class)
                        .setParameter("type", subject.type())
                        .setParameter("subject", subject.id())
                        .setParameter("before", before == null ? Integer.MAX_VALUE : before),
                PAGE);
    }

    /** The blocks of a version in their order; none while nothing is written. */
    public List<TextBlockRow> listBlocks(Actor viewer, SubjectRef subject, int number) {
        requireCanRead(viewer, subject);
        return blocks(subject, number);
    }

    /** What changed from one version to another. */
    public TextChanges compare(Actor viewer, SubjectRef subject, int from, int to) {
        requireCanRead(viewer, subject);
        return new TextChanges(
                versions(subject, List.of(from, to)),
                TextComparison.of(blocks(subject, from), blocks(subject, to), markup::plain));
    }

    /** How many headings and clauses a version has otherwise than an earlier one, those that are gone counted. */
    public long countChanged(Actor viewer, SubjectRef subject, int from, TextRow to) {
        requireCanRead(viewer, subject);
        return TextComparison.countChanged(blocks(subject, from), to.blocks());
    }

    CoText getText(SubjectRef subject) {
        return em.find(CoText.class, getTextId(subject));
    }

    long getTextId(SubjectRef subject) {
        return em.createQuery(
                        "select t.id from CoText t where t.subjectType = :type and t.subjectId = :subject", Long.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("text"));
    }

    TextVersionRow version(SubjectRef subject, int number) {
        return find(versions(subject, Set.of(number)), number);
    }

    List<TextBlockRow> blocks(SubjectRef subject, int number) {
        return em.createQuery(BLOCK_ROW + " and v.number = :number order by b.position", TextBlockRow.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("number", number)
                .getResultList();
    }

    /** How many steps the text had when a version was made; a version that there is not is not found. */
    int stepOf(SubjectRef subject, int number) {
        return em.createQuery(
                        "select v.stepNumber from TextVersion v join v.text t where t.subjectType = :type"
                                + " and t.subjectId = :subject and v.number = :number",
                        Integer.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
    }

    private static TextVersionRow find(List<TextVersionRow> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
    }

    private List<TextVersionRow> versions(SubjectRef subject, String which) {
        return em.createQuery(VERSION_ROW + which, TextVersionRow.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .getResultList();
    }

    /** Some versions, the oldest first. */
    List<TextVersionRow> versions(SubjectRef subject, Collection<Integer> numbers) {
        return em.createQuery(VERSION_ROW + " and v.number in :numbers order by v.number", TextVersionRow.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("numbers", numbers)
                .getResultList();
    }

    private void requireCanRead(Actor viewer, SubjectRef subject) {
        TextPermissions.requireCanRead(subjects.standing(viewer, subject));
    }
}
