/**
 * Tags: the words by which the people of a space find together what belongs together. Any subject of the space can have a
 * few; they come about by being used, and facilitators keep them in order: another name, two made one, one used no longer.
 *
 * <p>A tag says nothing of who used it. What it is used for is a feature's to show, as far as the reader sees it. Tier 2:
 * uses spaces.
 */
package org.manyhands.tags;
