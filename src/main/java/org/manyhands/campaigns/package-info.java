/**
 * Campaigns: an effort to get something changed. A campaign carries on what was adopted, or demands that stand alone; its
 * organizers prepare and run it, and a second person reads it before it becomes public.
 *
 * <p>Words: campaign, organizer, sign-off, milestone. Rules: a draft is seen by its organizers and by whom they ask to
 * read it; nobody is made an organizer unasked; who changes a draft has it read again.
 *
 * <p>The lowest of the six features that campaigns are made of: campaigns, offices, demands, actions and commitments,
 * progress. Each uses those before it. Uses accounts, organizations, spaces and links; clauses and proposals are known by
 * {@link org.manyhands.links.AdoptedSource} and by links alone.
 */
package org.manyhands.campaigns;
