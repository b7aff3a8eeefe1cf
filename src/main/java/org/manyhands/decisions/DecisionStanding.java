package org.manyhands.decisions;

/**
 * How an actor stands to the decisions about a subject, told by the feature of the subject.
 *
 * @param reads whether they exist for the actor
 * @param runs whether the actor opens and closes them, invites, answers objections
 * @param spaceId the space whose members decide
 * @param personaId the persona to act under, or null
 */
public record DecisionStanding(boolean reads, boolean runs, long spaceId, Long personaId) {
    /** There is nothing to decide for this actor. */
    public static final DecisionStanding NONE = new DecisionStanding(false, false, -1, null);
}
