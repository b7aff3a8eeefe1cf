package org.manyhands.offices;

/**
 * What an import of offices came to.
 *
 * @param added offices that are new
 * @param changed offices whose facts have changed
 * @param same offices that were known just so
 * @param holders people who hold an office that they did not hold before
 */
public record OfficeImportCount(int added, int changed, int same, int holders) {}
