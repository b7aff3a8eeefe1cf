package org.manyhands.offices;

import java.time.Instant;

/**
 * A demand that an office is asked for.
 *
 * @param language of the two titles, or null
 */
public record AskedRow(
        String demandKey,
        String demandTitle,
        String campaignKey,
        String campaignSlug,
        String campaignTitle,
        String language,
        Instant since) {}
