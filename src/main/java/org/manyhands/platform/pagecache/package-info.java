/**
 * Keeps for a few seconds what visitors read, made and compressed once: whole pages that are the same for everybody who is
 * not signed in; what a page needs to be personal marks it by {@link Personal}. The activity record empties it. After ten
 * seconds a page is made anew; the old one is a spare for two minutes, shown while none can be made. The page that refuses
 * is kept apart, by {@link RefusalFilter}, and is the same for everybody, signed in or not. Nothing here is truth, and no
 * other node knows of it.
 */
package org.manyhands.platform.pagecache;
