package org.manyhands.admin;

import java.time.Instant;

/**
 * What part of the activity record is looked at.
 *
 * @param feature the first part of the verbs, such as {@code accounts}; empty for all
 * @param since from when on, or null
 */
public record ActivityFilter(String feature, Instant since) {
    /** The beginning that the verbs have in common. */
    String verbs() {
        return feature.isEmpty() ? "%" : feature + ".%";
    }
}
