package org.manyhands.forums;

import java.io.Serializable;

/**
 * An accepted answer, as it is named above the posts of its topic.
 *
 * @param postId the post
 * @param number its number within the topic
 * @param personaName the name of its author, or null when it was imported
 * @param importedName the name that it was imported with, or null
 */
public record AnswerRow(Long postId, int number, String personaName, String importedName) implements Serializable {
    /** Under which name it stands. */
    public String author() {
        return personaName == null ? importedName : personaName;
    }

    /** On which page of its topic it stands, counted from 1. */
    public int page() {
        return PostPages.of(number);
    }
}
