package org.manyhands.coauthoring;

import java.util.List;

/**
 * A version with its blocks, and others to find one's way in time by.
 *
 * @param text the version
 * @param others as they stand in lists, the oldest first
 */
public record TextMoment(TextRow text, List<TextVersionRow> others) {}
