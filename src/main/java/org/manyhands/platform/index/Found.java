package org.manyhands.platform.index;

import java.time.Instant;

/**
 * What a reader is shown of something that they found; all of it from the database, as it is now and as they may read it.
 *
 * @param title how it is called, or what it stands in
 * @param words its text without marks, or null where a reader chooses first whether to read it
 * @param url where it stands
 * @param place the name of its space, or null
 * @param author under which name it was written, or null
 * @param at when
 * @param language of its words, such as {@code es}, or null
 */
public record Found(String title, String words, String url, String place, String author, Instant at, String language) {}
