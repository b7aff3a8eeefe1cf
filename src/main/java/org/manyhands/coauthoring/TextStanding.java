package org.manyhands.coauthoring;

/**
 * How an actor stands to a text, told by the feature of its subject.
 *
 * @param reads whether the text exists for the actor
 * @param writes whether the actor may write it now
 * @param personaId the persona to write under, or null
 * @param name the name of that persona, or null
 * @param standpointId as what they said that they write it, or null
 * @param byOrganization whether only the role of an organization lets them write, which their name would tell
 * @param reviews whether the actor looks after the text, so that they may see which words repeat others'
 */
public record TextStanding(
        boolean reads,
        boolean writes,
        Long personaId,
        String name,
        Long standpointId,
        boolean byOrganization,
        boolean reviews) {
    /** The text does not exist for this actor. */
    public static final TextStanding NONE = new TextStanding(false, false, null, null, null, false, false);
}
