package org.manyhands.coauthoring;

import java.time.Instant;

/**
 * Words that repeat others': for people to look at.
 *
 * @param writer who put them in
 * @param whose who has the credit of what they repeat
 * @param characters how many
 * @param step how many steps the text had before
 */
public record TextSuspicionRow(String writer, String whose, int characters, int step, Instant at) {}
