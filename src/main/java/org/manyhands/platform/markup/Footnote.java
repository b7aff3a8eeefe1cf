package org.manyhands.platform.markup;

import org.commonmark.node.CustomNode;

/** A note within a text, written as {@code ^[the note]}; its children are what it says. */
public final class Footnote extends CustomNode {}
