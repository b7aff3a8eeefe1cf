package org.manyhands.spaces;

/**
 * A space that people ask to join.
 *
 * @param count how many wait for an answer
 */
public record SpaceRequestsRow(String slug, String name, long count) {}
