package org.manyhands.actions;

import java.time.Instant;

/**
 * Somebody who signed and lets the name be shown.
 *
 * @param language of the comment, or null
 */
public record SignatureRow(long id, String name, String comment, String language, Instant signedAt) {}
