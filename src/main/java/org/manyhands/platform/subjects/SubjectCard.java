package org.manyhands.platform.subjects;

import java.io.Serializable;

/**
 * What a page shows of a subject of another feature.
 *
 * @param subject which one
 * @param kindKey the text key of its kind, such as {@code forums.kind.post}
 * @param title its title or first words, in the words of its author
 * @param url where it stands
 */
public record SubjectCard(SubjectRef subject, String kindKey, String title, String url) implements Serializable {}
