package org.manyhands.forums;

import java.io.Serializable;
import java.time.Instant;
import org.manyhands.accounts.AccountStandpoint;
import org.manyhands.contentnotes.Notes;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Mark;

/**
 * A post as it stands on the page of a need.
 *
 * @param id the database id, which the link names
 * @param key the public key
 * @param number its number within the topic
 * @param personaId who wrote it, for telling one's own posts; null when it was imported
 * @param personaName the name of the persona, or null when it was imported
 * @param importedName the name that it was imported with, or null
 * @param stated the code of the standpoint that was stated, or null
 * @param shown set while the person shows this standpoint
 * @param html the safe HTML
 * @param createdAt when it was written
 * @param topicKey the topic's public key
 * @param topicSlug the readable end of the topic's address
 * @param topicTitle the topic's title
 * @param topicBy who began the topic; null when it was imported
 * @param language of its words, such as {@code es}, or null
 * @param notes what it deals with
 */
public record EvidenceRow(
        Long id,
        String key,
        int number,
        Long personaId,
        String personaName,
        String importedName,
        String stated,
        AccountStandpoint.Visibility shown,
        SafeHtml html,
        Instant createdAt,
        String topicKey,
        String topicSlug,
        String topicTitle,
        Long topicBy,
        String language,
        Notes notes)
        implements Serializable {
    static final String SELECT = """
            select new org.manyhands.forums.EvidenceRow(p.id, p.publicKey, p.number, per.id,
              per.name, p.importedName, st.code, d.visibility, p.html, p.createdAt, t.publicKey, t.slug, t.title,
              beg.id, p.language, n.codes, n.words, tn.codes, tn.words)
            from Post p join p.topic t join t.space s
              left join t.persona beg
              left join p.persona per
              left join per.account acc
              left join p.standpoint st
              left join AccountStandpoint d on d.account = acc and d.standpoint = st
                and d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN
              left join ContentNote n on n.subjectType = 'post' and n.subjectId = p.id
              left join ContentNote tn on tn.subjectType = 'topic' and tn.subjectId = p.topicId
            where p.id in (select l.fromId from Link l where l.kind = org.manyhands.links.LinkKind.EVIDENCE
              and l.toId = :need and l.removedAt is null) and p.hiddenAt is null and p.deletedAt is null and\s""";

    /** As the query reads it: of each note its codes and its free words. */
    public EvidenceRow(
            Long id,
            String key,
            int number,
            Long personaId,
            String personaName,
            String importedName,
            String stated,
            AccountStandpoint.Visibility shown,
            SafeHtml html,
            Instant createdAt,
            String topicKey,
            String topicSlug,
            String topicTitle,
            Long topicBy,
            String language,
            String codes,
            String words,
            String topicCodes,
            String topicWords) {
        this(
                id,
                key,
                number,
                personaId,
                personaName,
                importedName,
                stated,
                shown,
                html,
                createdAt,
                topicKey,
                topicSlug,
                topicTitle,
                topicBy,
                language,
                Notes.of(topicCodes, topicWords).and(Notes.of(codes, words)));
    }

    /** The place behind which the list goes on. */
    Mark place() {
        return new Mark(createdAt, key);
    }

    /** The code of the standpoint that may stand beside the name, or null. */
    public String standpoint() {
        return shown == null ? null : stated;
    }

    /** Under which name it stands. */
    public String author() {
        return personaName == null ? importedName : personaName;
    }

    boolean isBy(Long persona) {
        return personaId != null && personaId.equals(persona);
    }

    boolean isInTopicOf(Long persona) {
        return topicBy != null && topicBy.equals(persona);
    }

    /** On which page of its topic the post stands, counted from 1. */
    public int page() {
        return PostPages.of(number);
    }
}
