/**
 * Offices and who holds them: the decision-makers that a campaign can address, imported or entered by hand.
 *
 * <p>Words: office, holder. Rules: office and holder are apart; holders stay in the history of the office, so that one can
 * read later who was asked; what was imported is kept by the import.
 *
 * <p>Uses campaigns, whose organizers enter offices. What an office was asked and answered is told by {@link
 * org.manyhands.offices.OfficeDealings}.
 */
package org.manyhands.offices;
