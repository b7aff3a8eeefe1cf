/**
 * What supporters of a campaign can do: sign a petition, write, call, come.
 *
 * <p>Words: action, petition, signature. Rules: a signature counts once for each address, when it is confirmed by mail or
 * comes from somebody who is signed in; it can be taken back by its signer; whoever signs twice is answered like whoever
 * signs first, so that nobody learns who has signed.
 *
 * <p>Uses campaigns.
 */
package org.manyhands.actions;
