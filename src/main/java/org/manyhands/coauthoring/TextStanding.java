package org.manyhands.coauthoring;

/**
 * How an actor stands to a text, told by the feature of its subject.
 *
 * @param reads whether the text exists for the actor
 * @param writes whether the actor may make a version now
 * @param personaId the persona to write under, or null
 */
public record TextStanding(boolean reads, boolean writes, Long personaId) {
    /** The text does not exist for this actor. */
    public static final TextStanding NONE = new TextStanding(false, false, null);
}
