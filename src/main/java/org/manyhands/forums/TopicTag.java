package org.manyhands.forums;

/**
 * That a topic has a tag, as it is found by it.
 *
 * @param topicId the topic
 * @param tagId the tag
 * @param name what the tag is called
 */
public record TopicTag(long topicId, long tagId, String name) {}
