package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Reads who wrote which words of a version, as far as people let it be told. */
@ApplicationScoped
public class CreditQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    TextSubjects subjects;

    @Inject
    TextQueries texts;

    @Inject
    WritingQueries writing;

    /** The text of a version with whose its words are. */
    public VoicedText get(Actor viewer, SubjectRef subject, TextVersionRow version) {
        TextPermissions.requireCanRead(subjects.standing(viewer, subject));
        long textId = texts.getTextId(subject);
        return VoicedText.of(writing.at(textId, version.step()).text(), credits(textId));
    }

    private List<CreditRow> credits(long textId) {
        return em.createQuery("""
                        select new org.manyhands.coauthoring.CreditRow(c.number, p.publicKey, p.name, c.importedName,
                          st.code, d.visibility, c.way)
                        from TextCredit c
                          left join c.persona p
                          left join p.account acc
                          left join c.standpoint st
                          left join AccountStandpoint d on d.account = acc and d.standpoint = st
                        where c.text.id = :text
                        order by c.number
                        """, CreditRow.class).setParameter("text", textId).getResultList();
    }
}
