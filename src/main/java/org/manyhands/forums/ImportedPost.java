package org.manyhands.forums;

import java.io.Serializable;
import java.time.Instant;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * A post from elsewhere.
 *
 * @param name the name of who wrote it there
 * @param source the words, as CommonMark
 * @param at when it was written
 * @param replyTo the number of the post that it answers, or null
 * @param about the part of a text that it is about, or null
 * @param aboutVersion the version of the text in which that part was read, or null
 */
public record ImportedPost(
        String name, String source, Instant at, Integer replyTo, SubjectRef about, Integer aboutVersion)
        implements Serializable {}
