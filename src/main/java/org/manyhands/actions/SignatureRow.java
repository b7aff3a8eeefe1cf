package org.manyhands.actions;

import java.time.Instant;

/**
 * Somebody who signed and lets the name be shown.
 */
public record SignatureRow(long id, String name, String comment, Instant signedAt) {}
