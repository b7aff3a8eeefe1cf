/**
 * Keeping order: reports with a reason, hiding with a reason that everybody reads, restoring. Works on any subject by
 * reference; the feature of a subject does the hiding itself, by {@link org.manyhands.moderation.Hideable}. Reports are
 * kept; who reported is told to nobody. Tier 2: knows spaces, and subjects only by reference.
 */
package org.manyhands.moderation;
