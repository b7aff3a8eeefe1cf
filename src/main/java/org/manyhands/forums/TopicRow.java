package org.manyhands.forums;

import java.io.Serializable;
import java.time.Instant;
import org.manyhands.contentnotes.Notes;
import org.manyhands.platform.persistence.Mark;

/**
 * A topic in a list.
 *
 * @param id the database id, for paging
 * @param key the public key
 * @param slug the readable end of its address
 * @param title its title
 * @param author who began it, or null
 * @param postCount posts that are not deleted
 * @param personCount how many people wrote them
 * @param lastPostAt when the latest was written
 * @param pinned whether it stands before the others
 * @param closed whether nobody can reply
 * @param language of its words, such as {@code es}, or null
 * @param kind what it is for
 * @param notes what it deals with as a whole
 */
public record TopicRow(
        Long id,
        String key,
        String slug,
        String title,
        String author,
        int postCount,
        int personCount,
        Instant lastPostAt,
        boolean pinned,
        boolean closed,
        String language,
        TopicKind kind,
        Notes notes)
        implements Serializable {
    /** The rank of the pinned ones in a {@link Mark}. */
    static final int PINNED = 0;

    /** The place behind which the list goes on. */
    Mark mark() {
        return new Mark(pinned ? PINNED : 1, lastPostAt, key);
    }

    /** The same in a list that has no part for pinned ones. */
    Mark since() {
        return new Mark(lastPostAt, key);
    }

    static final String SELECT =
            "select new org.manyhands.forums.TopicRow(t.id, t.publicKey, t.slug, t.title, per.name, t.postCount,"
                    + " t.personCount, t.lastPostAt, t.pinned, t.closed, t.language, t.kind, n.codes, n.words) from Topic t"
                    + " join t.space s left join t.persona per left join ContentNote n on n.subjectType = 'topic'"
                    + " and n.subjectId = t.id where ";

    /** As the query reads it: of the note its codes and its free words. */
    public TopicRow(
            Long id,
            String key,
            String slug,
            String title,
            String author,
            int postCount,
            int personCount,
            Instant lastPostAt,
            boolean pinned,
            boolean closed,
            String language,
            TopicKind kind,
            String codes,
            String words) {
        this(
                id,
                key,
                slug,
                title,
                author,
                postCount,
                personCount,
                lastPostAt,
                pinned,
                closed,
                language,
                kind,
                Notes.of(codes, words));
    }
}
