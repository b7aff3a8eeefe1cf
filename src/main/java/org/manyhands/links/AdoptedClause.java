package org.manyhands.links;

import org.manyhands.platform.subjects.SubjectRef;

/**
 * A clause of an adopted text, as a campaign can demand it.
 *
 * @param subject the clause
 * @param number its number in that version
 * @param words its words, without markup
 */
public record AdoptedClause(SubjectRef subject, int number, String words) {}
