/**
 * How campaigns get on: the public page of each with what was asked, answered and promised, its timeline and its picture,
 * news and results, and the steps from draft to public to the end.
 *
 * <p>Words: update, result, ending, progress (computed from what is there, never typed).
 *
 * <p>The highest of the features that campaigns are made of: it looks across all of them.
 */
package org.manyhands.progress;
