package org.manyhands.admin;

import java.time.Instant;

/**
 * How the portal fares.
 *
 * @param mailSentAt when the last mail went, or null
 * @param files how many files are kept
 * @param fileBytes how large they are together
 */
public record OverviewRow(Instant mailSentAt, long files, long fileBytes) {}
