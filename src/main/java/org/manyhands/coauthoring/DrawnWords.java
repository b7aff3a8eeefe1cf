package org.manyhands.coauthoring;

import org.manyhands.platform.subjects.SubjectRef;

/**
 * Words that stand elsewhere in the portal, from where somebody took some into a text.
 *
 * @param personaId who wrote them
 * @param standpointId as what they said that they wrote them, or null
 * @param source where they stand
 * @param words without marks
 */
public record DrawnWords(long personaId, Long standpointId, SubjectRef source, String words) {}
