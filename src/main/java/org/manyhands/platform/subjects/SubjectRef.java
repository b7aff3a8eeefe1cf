package org.manyhands.platform.subjects;

import java.io.Serializable;

/**
 * Names anything that people can link, report or discuss, without knowing its feature.
 *
 * @param type the subject's kind as its feature writes it, such as {@code post} or {@code clause}
 * @param id the database id
 */
public record SubjectRef(String type, long id) implements Serializable {}
