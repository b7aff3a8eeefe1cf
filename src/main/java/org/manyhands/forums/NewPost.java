package org.manyhands.forums;

import java.io.Serializable;
import org.manyhands.contentnotes.Notes;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * What somebody writes in a topic.
 *
 * @param source the words, as CommonMark, at most 32,000 characters
 * @param standpoint the code of one of the person's own standpoints, or null when it is not stated
 * @param replyTo the number of the post that it answers, or null
 * @param about the part of a text that it is about, such as a clause, or null
 * @param aboutVersion the version of the text in which that part was read, or null
 * @param organization the address of the organization that it is written for, or null
 * @param notes what it deals with
 */
public record NewPost(
        String source,
        String standpoint,
        Integer replyTo,
        SubjectRef about,
        Integer aboutVersion,
        String organization,
        Notes notes)
        implements Serializable {
    public NewPost {
        requireWords(source);
    }

    /** Words alone. */
    public static NewPost of(String source, String standpoint) {
        return new NewPost(source, standpoint, null, null, null, null, Notes.none());
    }

    /** An answer to a post of the same topic. */
    public static NewPost answering(Integer replyTo, String source, String standpoint) {
        return new NewPost(source, standpoint, replyTo, null, null, null, Notes.none());
    }

    /** Words about one part of a text, in the version that was read. */
    public static NewPost about(SubjectRef part, Integer version, String source, String standpoint) {
        return new NewPost(source, standpoint, null, part, version, null, Notes.none());
    }

    /** The same in the name of an organization; null or empty for the author's own alone. */
    public NewPost inNameOf(String slug) {
        return new NewPost(source, standpoint, replyTo, about, aboutVersion, slug, notes);
    }

    /** The same with what it deals with. */
    public NewPost noted(Notes said) {
        return new NewPost(source, standpoint, replyTo, about, aboutVersion, organization, said);
    }

    static void requireWords(String source) {
        if (source == null || source.isBlank()) {
            throw RuleViolation.at("text", "forums.post.missing");
        }
        if (source.length() > Post.LONGEST) {
            throw RuleViolation.at("text", "forums.post.long", Post.LONGEST);
        }
    }

    /** @param most how many characters administrators allow at present */
    static void requireNotLonger(String source, int most) {
        if (source.length() > most) {
            throw RuleViolation.at("text", "forums.post.long", most);
        }
    }
}
