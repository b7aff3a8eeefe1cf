/**
 * Texts that people write together, whatever they belong to: versions, clauses with an identity of their own over all
 * versions, and the differences between versions word by word.
 *
 * <p>A text belongs to a subject (a proposal). It is a row of versions; a version is a row of blocks, headings and
 * numbered clauses. A clause keeps its random key while its words change and its place moves; what is split off, copied
 * or new gets a key from here. When a version is made its words are counted by whose they are; what of that is told is
 * never what one of few people wrote ({@code Disclosure}). Whether somebody reads or writes a text is asked of the feature
 * of its subject ({@link org.manyhands.coauthoring.TextSubject}). Tier 2: uses accounts and spaces.
 */
package org.manyhands.coauthoring;
