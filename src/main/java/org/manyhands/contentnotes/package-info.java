/**
 * Content notes: what a subject deals with, so that a reader can choose whether to read it now. A note is of a closed list of
 * words in every language, with a few free words; whoever wrote the subject puts it there, facilitators may add to it, and the
 * author is told.
 *
 * <p>Words that have a note are collapsed until they are asked for, and stand in no excerpt, list, mail or preview; what names
 * them elsewhere says who and where, never what. Each person chooses for each note: show at once, collapse, or leave out; what
 * is shown at once stands in the excerpts of that person's searches, too.
 * Attached to any subject by its reference. Tier 2: uses spaces.
 */
package org.manyhands.contentnotes;
