package org.manyhands.offices;

import java.time.Instant;

/** A demand that an office is asked for. */
public record AskedRow(
        String demandKey,
        String demandTitle,
        String campaignKey,
        String campaignSlug,
        String campaignTitle,
        Instant since) {}
