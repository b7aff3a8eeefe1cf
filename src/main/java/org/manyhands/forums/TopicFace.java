package org.manyhands.forums;

import java.time.Instant;
import java.util.List;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.spaces.Space;
import org.manyhands.tags.TagRow;

/**
 * What stands above the posts of a topic. Two readers for whom it is equal see the same.
 *
 * @param key of the topic
 * @param slug of the topic
 * @param title of the topic
 * @param language of the title, or null
 * @param space where it stands
 * @param forum in which it stands, or null
 * @param postCount posts in it
 * @param personCount how many people wrote them
 * @param createdAt when it was begun
 * @param pinned whether it stays above others
 * @param closed whether nobody replies in it
 * @param discussed what is discussed in it, or null
 * @param kind what it is for
 * @param tags that it has
 * @param editAllowed whether the reader changes its title or moderates it
 */
public record TopicFace(
        String key,
        String slug,
        String title,
        String language,
        Place space,
        Place forum,
        int postCount,
        int personCount,
        Instant createdAt,
        boolean pinned,
        boolean closed,
        SubjectCard discussed,
        TopicKind kind,
        List<TagRow> tags,
        boolean editAllowed) {
    /**
     * Something that a topic stands in.
     *
     * @param slug the end of its address
     * @param name what it is called
     * @param language of the name, or null
     */
    public record Place(String slug, String name, String language) {
        static Place of(Space space) {
            return new Place(space.getSlug(), space.getName(), space.getLanguage());
        }

        static Place of(Forum forum) {
            return forum == null ? null : new Place(forum.getSlug(), forum.getName(), forum.getLanguage());
        }
    }

    static TopicFace of(Topic topic, SubjectCard discussed, List<TagRow> tags, boolean editAllowed) {
        return new TopicFace(
                topic.getPublicKey(),
                topic.getSlug(),
                topic.getTitle(),
                topic.getLanguage(),
                Place.of(topic.getSpace()),
                Place.of(topic.getForum()),
                topic.getPostCount(),
                topic.getPersonCount(),
                topic.getCreatedAt(),
                topic.isPinned(),
                topic.isClosed(),
                discussed,
                topic.getKind(),
                tags,
                editAllowed);
    }
}
