package org.manyhands.forums;

import java.util.List;
import org.manyhands.contentnotes.Noted;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.subjects.SubjectCard;

/**
 * All that a topic's page shows of a post to one reader. Two readers for whom it is equal see the same.
 *
 * @param shown the post
 * @param topic where it stands
 * @param standpoint what the standpoint beside the name is called, or null; part of the value, because it can be renamed
 * @param actsOffered whether anything can be done to posts by this reader at all
 * @param replyAllowed whether the reader may answer in this topic
 * @param became what it led to
 * @param drawings the texts of which the reader may say that their words came from it
 * @param noted what it deals with, and how its words stand on the page
 * @param accepted whether it answered the question
 * @param acceptAllowed whether the reader says so, or takes it back
 */
public record PostFace(
        ShownPost shown,
        TopicRef topic,
        String standpoint,
        boolean actsOffered,
        boolean replyAllowed,
        List<Became> became,
        List<SubjectCard> drawings,
        Noted noted,
        boolean accepted,
        boolean acceptAllowed) {
    /**
     * What a post led to.
     *
     * @param link says it
     * @param takeOff where the reader takes it off, or null
     */
    public record Became(LinkRow link, String takeOff) {}

    /** The page of the topic on which the post stands that this one answers. */
    public int pageOfAnswered() {
        return PostPages.of(shown.row().replyTo());
    }
}
