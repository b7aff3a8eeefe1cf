/**
 * What was said between a campaign and the offices that it asks: contacts, replies, and the promises in them.
 *
 * <p>Words: contact, reply, commitment, judgement. Rules: what was said to an office belongs to who held it on that day;
 * replies and promises are quoted word by word; whether a promise was kept is judged with evidence, again and again.
 *
 * <p>Uses campaigns, offices and demands.
 */
package org.manyhands.commitments;
