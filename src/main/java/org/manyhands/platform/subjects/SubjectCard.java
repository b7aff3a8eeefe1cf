package org.manyhands.platform.subjects;

import java.io.Serializable;

/**
 * What a page shows of a subject of another feature.
 *
 * @param subject which one
 * @param kindKey the text key of its kind, such as {@code forums.kind.post}, or null where the title says it
 * @param title its title or first words, in the words of its author
 * @param url where it stands
 * @param label its number among its siblings, where these are numbered, or null
 * @param language of the title, such as {@code es}, or null
 */
public record SubjectCard(SubjectRef subject, String kindKey, String title, String url, String label, String language)
        implements Serializable {
    public SubjectCard(SubjectRef subject, String kindKey, String title, String url) {
        this(subject, kindKey, title, url, null, null);
    }

    /** The same, with a title whose language is known. */
    public SubjectCard in(String tag) {
        return new SubjectCard(subject, kindKey, title, url, label, tag);
    }
}
