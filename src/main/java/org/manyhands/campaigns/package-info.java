/**
 * Campaigns: from what was adopted, or from a need that stands alone, to a promise kept. A campaign makes demands of
 * offices, gives supporters something to do, logs what was asked and answered, and judges promises with evidence.
 *
 * <p>Words: demand, target (an office is asked for a demand), office and holder, action, signature, contact, reply,
 * commitment, judgement, milestone, update, result. Rules: a draft is seen by its organizers and by whom they ask to
 * read it; a second person signs it off before it is published; a signature counts once for each address, when it is
 * confirmed; replies and promises are quoted word by word.
 *
 * <p>Tier 3: uses accounts, organizations, spaces and links. Clauses and proposals are known by {@link
 * org.manyhands.links.AdoptedSource} and by links alone.
 */
package org.manyhands.campaigns;
