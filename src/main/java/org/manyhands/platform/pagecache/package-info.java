/**
 * Keeps for a few seconds what visitors read, made and compressed once. Only whole pages that are the same for everybody
 * who is not signed in come here; what a page needs to be personal marks it by {@link Personal}. The activity record
 * empties it, time does so after ten seconds at the latest. Nothing in it is truth, and no other node knows of it.
 */
package org.manyhands.platform.pagecache;
