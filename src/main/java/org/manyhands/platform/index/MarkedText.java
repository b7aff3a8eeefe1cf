package org.manyhands.platform.index;

/** A piece of a text. */
public record MarkedText(String text, boolean marked) {}
