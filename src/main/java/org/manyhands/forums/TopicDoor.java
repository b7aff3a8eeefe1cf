package org.manyhands.forums;

/**
 * How somebody comes to answer in a topic who cannot do so yet.
 *
 * @param key of the topic
 * @param slug of the topic
 * @param page that is read
 * @param space to join
 * @param signedIn whether they have signed in, and only have to join
 */
public record TopicDoor(String key, String slug, int page, TopicFace.Place space, boolean signedIn) {}
