/**
 * The path "you said – we did – they did": typed, dated links with a reason between subjects of any feature, shown on
 * both ends. Post to need, need to clause, clause to demand, demand to reply. Tier 2: knows spaces, and subjects only
 * by reference.
 */
package org.manyhands.links;
