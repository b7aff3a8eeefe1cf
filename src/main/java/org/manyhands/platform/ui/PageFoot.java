package org.manyhands.platform.ui;

/**
 * What stands at the foot of pages, as far as it differs between portals.
 *
 * @param purpose of the portal, in one sentence
 * @param language of that sentence
 * @param terms whether it has some
 * @param demo whether it is a demonstration
 */
public record PageFoot(String purpose, String language, boolean terms, boolean demo) {}
