package org.manyhands.admin;

/**
 * One thing that an import says of itself before its lines: the title, the space, how many versions.
 *
 * @param key the text that names it
 * @param value in the file's or the portal's words
 */
public record ImportFact(String key, String value) {}
