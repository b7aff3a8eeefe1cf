package org.manyhands.forums;

import java.io.Serializable;

/** How many own posts stand in a space. */
public record OwnPostCountRow(String slug, String space, Long count) implements Serializable {}
