package org.manyhands.decisions;

import java.time.Instant;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * The rules of a round, as they freeze when it opens.
 *
 * @param subject what is decided
 * @param textVersion the version of its text, or null
 * @param question what people answer
 * @param needed how many have to answer
 * @param closesAt until when
 */
public record DecisionOpening(SubjectRef subject, Integer textVersion, String question, int needed, Instant closesAt) {}
