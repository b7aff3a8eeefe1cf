package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.subjects.SubjectRef;

/** Reads as what the words of versions were written, as far as people let it be told. */
@ApplicationScoped
public class ShareQueries {
    /** Of whom something is, by way of its credit {@code c}. */
    private static final String WHO = """
             left join c.persona p
             left join p.account acc
             left join c.standpoint st
             left join AccountStandpoint d on d.account = acc and d.standpoint = st
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    TextSubjects subjects;

    @Inject
    PortalSettings settings;

    @Inject
    ChosenSettings chosen;

    /** The voices of a version; empty while it is not counted. */
    public TextVoices get(Actor viewer, SubjectRef subject, int number) {
        TextPermissions.requireCanRead(subjects.standing(viewer, subject));
        List<ShareRow> rows = em.createQuery("""
                        select new org.manyhands.coauthoring.ShareRow(acc.id, st.code, d.visibility, cl.publicKey, b.label,
                          b.position, sh.words, sh.offered)
                        from TextShare sh left join sh.version v left join v.text t left join sh.credit c""" + WHO + """
                          left join sh.clause cl
                          left join TextBlock b on b.version = v and b.clause = cl
                        where t.subjectType = :type and t.subjectId = :subject and v.number = :number
                        """, ShareRow.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("number", number)
                .getResultList();
        Disclosure disclosure = Disclosure.of(hidden(subject, number, rows), settings.countedFrom());
        return TextVoices.of(
                rows,
                disclosure.told(number),
                disclosure.lastTold().orElse(null),
                chosen.standpoints().order());
    }

    /** What is not shown openly, in all versions up to one; but nothing while not enough people ever wrote it. */
    private List<HiddenShareRow> hidden(SubjectRef subject, int number, List<ShareRow> rows) {
        List<HiddenShareRow> hidden = rows.stream()
                .filter(row -> !row.isImported() && row.standpoint() == null)
                .map(row -> row.hidden(number))
                .toList();
        if (!Disclosure.areMany(hidden, settings.countedFrom())) {
            return List.of();
        }
        return em.createQuery("""
                        select new org.manyhands.coauthoring.HiddenShareRow(v.number, acc.id, st.code, d.visibility,
                          sum(sh.words), sum(sh.offered))
                        from TextShare sh left join sh.version v left join v.text t left join sh.credit c""" + WHO + """
                        where t.subjectType = :type and t.subjectId = :subject and v.number <= :number
                          and acc.id is not null
                          and (d.visibility is null
                            or d.visibility <> org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN)
                        group by v.number, acc.id, st.code, d.visibility
                        """, HiddenShareRow.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("number", number)
                .getResultList();
    }

    /** The first version that waits to be counted. */
    Optional<TextVersion> findUncounted() {
        return em.createQuery("""
                        select v from TextVersion v left join v.text t
                          left join TextOffered o on o.text = t
                        where (o.id is null and v.number = 1) or v.number = o.versionNumber + 1
                        order by v.id
                        """, TextVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was offered to a text so far, if any version was counted. */
    Optional<TextOffered> findOffered(CoText text) {
        return em.createQuery("select o from TextOffered o where o.text = :text", TextOffered.class)
                .setParameter("text", text)
                .getResultStream()
                .findFirst();
    }
}
