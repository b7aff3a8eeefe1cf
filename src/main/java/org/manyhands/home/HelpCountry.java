package org.manyhands.home;

import java.util.List;

/**
 * The help lines of a country or region.
 *
 * @param name the country as the file names it
 * @param lines in the order of the file
 */
public record HelpCountry(HelpWords name, List<HelpLine> lines) {}
