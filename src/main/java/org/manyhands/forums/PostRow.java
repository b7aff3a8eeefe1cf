package org.manyhands.forums;

import java.io.Serializable;
import java.time.Instant;
import org.manyhands.accounts.AccountStandpoint;
import org.manyhands.contentnotes.Notes;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * A post as pages show it.
 *
 * @param id the database id, for links
 * @param key the public key
 * @param number its number within the topic
 * @param personaId who wrote it, for telling one's own posts; null when it was imported
 * @param personaKey the persona's public key, or null
 * @param personaName the name of the persona, or null when it was imported
 * @param importedName the name that it was imported with, or null
 * @param stated the code of the standpoint that was stated, or null
 * @param shown set while the person shows this standpoint
 * @param organizationSlug the address of the organization that it is written for, or null
 * @param organizationName its name, or null
 * @param html the safe HTML; empty when it was deleted, null when it is hidden from this viewer
 * @param replyTo the number of the post that it answers, or null
 * @param aboutType the type of the part of a text that it is about, or null
 * @param aboutId the part of a text that it is about, or null
 * @param aboutVersion the version in which that part was read, or null
 * @param createdAt when it was written
 * @param editedAt when it was last edited, or null
 * @param deletedAt when its author deleted it, or null
 * @param hiddenAt when it was hidden, or null
 * @param language of its words, such as {@code es}, or null
 * @param movedKey the key of the post that stood here and stands elsewhere now, or null
 * @param movedTitle the title of the topic in which that is
 * @param movedLanguage of that title, or null
 * @param ownNotes what it deals with
 * @param topicNotes what its whole topic deals with
 */
public record PostRow(
        Long id,
        String key,
        int number,
        Long personaId,
        String personaKey,
        String personaName,
        String importedName,
        String stated,
        AccountStandpoint.Visibility shown,
        String organizationSlug,
        String organizationName,
        SafeHtml html,
        Integer replyTo,
        String aboutType,
        Long aboutId,
        Integer aboutVersion,
        Instant createdAt,
        Instant editedAt,
        Instant deletedAt,
        Instant hiddenAt,
        String language,
        String movedKey,
        String movedTitle,
        String movedLanguage,
        Notes ownNotes,
        Notes topicNotes)
        implements Serializable {
    static final String SELECT = """
            select new org.manyhands.forums.PostRow(p.id, p.publicKey, p.number, per.id, per.publicKey,
              per.name, p.importedName, st.code, d.visibility, o.slug, o.name, p.html, p.replyToNumber, p.aboutType,
              p.aboutId, p.aboutVersion, p.createdAt, p.editedAt, p.deletedAt, p.hiddenAt, p.language, mv.publicKey,
              mt.title, mt.language, n.codes,
              n.words, tn.codes, tn.words)
            from Post p join p.topic t join t.space s
              left join p.persona per
              left join per.account acc
              left join p.standpoint st
              left join p.organization o
              left join AccountStandpoint d on d.account = acc and d.standpoint = st
                and d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN
              left join ContentNote n on n.subjectType = 'post' and n.subjectId = p.id
              left join ContentNote tn on tn.subjectType = 'topic' and tn.subjectId = p.topicId
              left join p.moved mv
              left join mv.topic mt
            where\s""";

    /** As the query reads it: of each note its codes and its free words. */
    public PostRow(
            Long id,
            String key,
            int number,
            Long personaId,
            String personaKey,
            String personaName,
            String importedName,
            String stated,
            AccountStandpoint.Visibility shown,
            String organizationSlug,
            String organizationName,
            SafeHtml html,
            Integer replyTo,
            String aboutType,
            Long aboutId,
            Integer aboutVersion,
            Instant createdAt,
            Instant editedAt,
            Instant deletedAt,
            Instant hiddenAt,
            String language,
            String movedKey,
            String movedTitle,
            String movedLanguage,
            String codes,
            String words,
            String topicCodes,
            String topicWords) {
        this(
                id,
                key,
                number,
                personaId,
                personaKey,
                personaName,
                importedName,
                stated,
                shown,
                organizationSlug,
                organizationName,
                html,
                replyTo,
                aboutType,
                aboutId,
                aboutVersion,
                createdAt,
                editedAt,
                deletedAt,
                hiddenAt,
                language,
                movedKey,
                movedTitle,
                movedLanguage,
                Notes.of(codes, words),
                Notes.of(topicCodes, topicWords));
    }

    /** What a reader is told before its words. */
    public Notes notes() {
        return topicNotes.and(ownNotes);
    }

    /** The code of the standpoint that may stand beside the name, or null. */
    public String standpoint() {
        return shown == null ? null : stated;
    }

    /** Under which name it stands. */
    public String author() {
        return personaName == null ? importedName : personaName;
    }

    /** Whether its author took it back: the number stays, without words. */
    public boolean deleted() {
        return deletedAt != null;
    }

    /** Whether it is the place of a post that stands elsewhere now. */
    public boolean moved() {
        return movedKey != null;
    }

    /** Whether it is hidden; its words are there only for those who may read them all the same. */
    public boolean hidden() {
        return hiddenAt != null;
    }

    /** Whether its words can be read by who looks at it. */
    public boolean readable() {
        return html != null && deletedAt == null;
    }

    /** What it is about, or null. */
    public SubjectRef about() {
        return aboutType == null ? null : new SubjectRef(aboutType, aboutId);
    }

    /** Whether it came with a history: its author is a name without a person. */
    public boolean imported() {
        return personaId == null;
    }

    public boolean isBy(Long persona) {
        return personaId != null && personaId.equals(persona);
    }

    /** The place without the words, for those who may not read what is hidden. */
    PostRow veiled() {
        return new PostRow(
                id,
                key,
                number,
                personaId,
                personaKey,
                personaName,
                importedName,
                stated,
                shown,
                organizationSlug,
                organizationName,
                null,
                replyTo,
                aboutType,
                aboutId,
                aboutVersion,
                createdAt,
                editedAt,
                deletedAt,
                hiddenAt,
                language,
                movedKey,
                movedTitle,
                movedLanguage,
                ownNotes,
                topicNotes);
    }
}
