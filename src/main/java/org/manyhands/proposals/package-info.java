/**
 * Policies and programmes that people write together: from the draft through consultation, amendments and decision to
 * what became of it.
 *
 * <p>A proposal belongs to a space. Its draft is seen by those who have a role on its text alone (their own, an
 * organization's or that of all members), afterwards by everybody who reads the space, whatever becomes of it. Its text lives in {@code coauthoring}, its rounds in {@code decisions}, its discussion is a
 * topic of {@code forums} in which people reply to single clauses, and the path from needs to demands is in {@code
 * links}; this package says who may do what and when, and keeps authors and phases. Tier 3.
 */
package org.manyhands.proposals;
