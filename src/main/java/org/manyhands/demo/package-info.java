/**
 * Tier 4: the demonstration community. Told through the same services as real life, under a clock that is turned back,
 * so that every rule, number and record in it is what a real community would have.
 */
package org.manyhands.demo;
