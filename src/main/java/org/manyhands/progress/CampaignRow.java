package org.manyhands.progress;

import java.time.Instant;
import org.manyhands.campaigns.Campaign;

/**
 * A campaign in a list.
 *
 * @param demands how many demands it has
 * @param signatures how many confirmed signatures, or null without a petition
 * @param replies how many replies came
 * @param language of its words, such as {@code es}, or null
 */
public record CampaignRow(
        long id,
        String publicKey,
        String slug,
        String title,
        Campaign.State state,
        String spaceName,
        String spaceSlug,
        Instant begunAt,
        Instant publishedAt,
        Long demands,
        Long signatures,
        Long replies,
        String language) {}
