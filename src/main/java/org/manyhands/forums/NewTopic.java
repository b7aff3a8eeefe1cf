package org.manyhands.forums;

import java.io.Serializable;
import java.util.List;
import org.manyhands.contentnotes.Notes;
import org.manyhands.platform.errors.RuleViolation;

/**
 * What somebody begins a topic with.
 *
 * @param title the title, at most 150 characters
 * @param source the words of its first post, as CommonMark
 * @param standpoint the code of one of the person's own standpoints, or null when it is not stated
 * @param organization the address of the organization that it is written for, or null
 * @param tags the tags that it begins with
 * @param notes what it deals with as a whole
 * @param kind what it is for
 */
public record NewTopic(
        String title,
        String source,
        String standpoint,
        String organization,
        List<String> tags,
        Notes notes,
        TopicKind kind)
        implements Serializable {
    public NewTopic {
        requireTitle(title);
        NewPost.requireWords(source);
        tags = List.copyOf(tags);
    }

    /** For oneself alone. */
    public NewTopic(String title, String source, String standpoint) {
        this(title, source, standpoint, null, List.of(), Notes.none(), TopicKind.DISCUSSION);
    }

    /** The same in the name of an organization; null or empty for the author's own alone. */
    public NewTopic inNameOf(String slug) {
        return new NewTopic(title, source, standpoint, slug, tags, notes, kind);
    }

    /** The same with tags. */
    public NewTopic tagged(List<String> names) {
        return new NewTopic(title, source, standpoint, organization, names, notes, kind);
    }

    /** The same with what it deals with as a whole. */
    public NewTopic noted(Notes said) {
        return new NewTopic(title, source, standpoint, organization, tags, said, kind);
    }

    /** The same for something else than to talk. */
    public NewTopic as(TopicKind asked) {
        return new NewTopic(title, source, standpoint, organization, tags, notes, asked);
    }

    static void requireTitle(String title) {
        if (title == null || title.isBlank()) {
            throw RuleViolation.at("title", "forums.topic.title.missing");
        }
        if (title.length() > Topic.LONGEST_TITLE) {
            throw RuleViolation.at("title", "forums.topic.title.long", Topic.LONGEST_TITLE);
        }
    }
}
