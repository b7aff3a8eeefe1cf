package org.manyhands.platform.index;

/**
 * Something that is called as somebody begins to type.
 *
 * @param kindKey the text key of what such things are called
 * @param found what is shown of it
 */
public record FoundTitle(String kindKey, Found found) {}
