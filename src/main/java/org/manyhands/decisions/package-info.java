/**
 * Rounds in which people decide about a subject. The rules (who, until when, how many answers) freeze when a round
 * opens. Method so far: consent, that is, enough answers and no objection that stands.
 *
 * <p>A response is one for each person and may be changed until the round closes; an objection needs a reason and is
 * answered by who runs the round. Which subjects can be decided, and who runs that, is told by the feature of the
 * subject ({@link org.manyhands.decisions.DecisionSubject}). Tier 2: uses accounts and spaces.
 */
package org.manyhands.decisions;
